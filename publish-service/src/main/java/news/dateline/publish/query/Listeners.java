package news.dateline.publish.query;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** All who listen to the stream: so many in all, and not all of them from one address. */
final class Listeners {
    private static final int NETWORK = Long.BYTES;

    private final Set<Listener> all = ConcurrentHashMap.newKeySet();
    private final QuerySettings settings;

    Listeners(QuerySettings settings) {
        this.settings = settings;
    }

    /** Takes in one more, if there is room. */
    synchronized void admit(Listener listener) {
        if (all.stream().filter(one -> one.home().equals(listener.home())).count() >= settings.streamsPerAddress()) {
            throw refusal(HttpStatus.TOO_MANY_REQUESTS, "30", "As many as may, " + settings.streamsPerAddress()
                    + ", listen from your address already; `/v1/articles` can be asked all the same");
        }
        if (all.size() >= settings.streams()) {
            throw full();
        }
        all.add(listener);
    }

    void leave(Listener listener) {
        all.remove(listener);
    }

    Set<Listener> all() {
        return all;
    }

    static ErrorResponseException full() {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "5", "Nobody more can listen now; try again later");
    }

    private static ErrorResponseException refusal(HttpStatus status, String seconds, String detail) {
        var refusal = new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
        return refusal;
    }

    /** What counts as one address: that of IPv4, and of IPv6 the network, because one reader has all addresses of it. */
    static String home(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address; // whatever the proxy called it
        }
    }
}
