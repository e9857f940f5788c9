package news.dateline.ingest.source.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Names for an HTTP client: it connects to the addresses that it is given here, also after a redirect. */
public final class GuardedDns implements DnsResolver {

    private final Guard guard;

    /** Names for one source. */
    public GuardedDns(Guard guard) {
        this.guard = guard;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return guard.resolve(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
