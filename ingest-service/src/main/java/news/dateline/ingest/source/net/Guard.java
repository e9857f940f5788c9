package news.dateline.ingest.source.net;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses a source may have: public ones, and others only where the source allows them. A name that leads to an
 * address that is not allowed is refused, and what is connected to is the very address that was checked.
 */
public final class Guard {

    private final boolean allowPrivate;

    /** A guard of one source. */
    public Guard(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** The addresses of a host that may be reached; throws where there is none. */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> allowed = Arrays.stream(InetAddress.getAllByName(host)).filter(this::allows).toList();
        if (allowed.isEmpty()) {
            throw new UnknownHostException(host + ": leads to a private, link-local or loopback address, which this"
                    + " source may not reach (allow-private)");
        }
        return allowed.toArray(InetAddress[]::new);
    }

    /** Throws where an address may not be reached. */
    public void check(InetAddress address) throws IOException {
        if (!allows(address)) {
            throw new IOException(
                    address.getHostAddress() + ": is a private, link-local or loopback address, which this"
                            + " source may not reach (allow-private)");
        }
    }

    private boolean allows(InetAddress address) {
        if (address.isMulticastAddress() || address.isAnyLocalAddress())
            return false;
        return allowPrivate || isPublic(address);
    }

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    private static boolean isPublic(Inet6Address address) {
        byte[] bytes = address.getAddress();
        if (address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isAnyLocalAddress() || address.isMulticastAddress())
            return false;
        // fc00::/7, of one's own
        if ((bytes[0] & 0xFE) == 0xFC)
            return false;
        // 64:ff9b::/96 and ::/96 carry an IPv4 address, 2002::/16 does so further in front
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B) || startsWith(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
            return isPublic(Arrays.copyOfRange(bytes, 12, 16));
        if (startsWith(bytes, 0x20, 0x02))
            return isPublic(Arrays.copyOfRange(bytes, 2, 6));
        return true;
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        return switch (first) {
            // this network, private, loopback
            case 0, 10, 127 -> false;
            // carrier-grade NAT
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            // private, and those for protocols and documentation
            case 192 -> second != 168 && !(second == 0 && (four[2] == 0 || four[2] == 2));
            // measuring
            case 198 -> second != 18 && second != 19;
            default -> first < 224;
        };
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i])
                return false;
        }
        return true;
    }
}
