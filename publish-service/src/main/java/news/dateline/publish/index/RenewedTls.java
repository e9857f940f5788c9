package news.dateline.publish.index;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/** TLS as the bundle of certificates says now: new connections use what has been renewed. */
final class RenewedTls implements TlsStrategy {
    private volatile TlsStrategy current;

    RenewedTls(SslBundle bundle) {
        this.current = strategy(bundle);
    }

    void renew(SslBundle bundle) {
        current = strategy(bundle);
    }

    private static TlsStrategy strategy(SslBundle bundle) {
        SSLContext context = bundle.createSslContext();
        var options = bundle.getOptions();
        HostnameVerifier verifier = null;
        return new DefaultClientTlsStrategy(context, options.getEnabledProtocols(), options.getCiphers(),
                SSLBufferMode.STATIC, verifier);
    }

    @Override
    @Deprecated
    public boolean upgrade(TransportSecurityLayer session, HttpHost host, java.net.SocketAddress local,
            java.net.SocketAddress remote, @Nullable Object attachment, @Nullable Timeout timeout) {
        return current.upgrade(session, host, local, remote, attachment, timeout);
    }

    @Override
    public void upgrade(TransportSecurityLayer session, NamedEndpoint endpoint, @Nullable Object attachment,
            @Nullable Timeout timeout, @Nullable FutureCallback<TransportSecurityLayer> callback) {
        current.upgrade(session, endpoint, attachment, timeout, callback);
    }
}
