package news.dateline.publish.index;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node.Protocol;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The connections to Elasticsearch: one that writes, one that only asks. Where they are and how they are secured is set
 * by {@code spring.elasticsearch.*}; what a bundle of certificates or a file with a key holds may change at any time.
 */
@Configuration(proxyBeanMethods = false)
class Connections {
    private final ElasticsearchConnectionDetails details;
    private final ElasticsearchProperties properties;
    private final AccessSettings access;
    private final Optional<RenewedTls> tls;

    Connections(ElasticsearchConnectionDetails details, ElasticsearchProperties properties, AccessSettings access,
            SslBundles bundles) {
        this.details = details;
        this.properties = properties;
        this.access = access;
        this.tls = Optional.ofNullable(details.getSslBundle()).map(RenewedTls::new);
        watch(bundles, properties.getRestclient().getSsl().getBundle());
    }

    private void watch(SslBundles bundles, @Nullable String bundle) {
        if (bundle != null) {
            tls.ifPresent(strategy -> bundles.addBundleUpdateHandler(bundle, strategy::renew));
        }
    }

    /** The connection that writes. */
    @Bean
    @Primary
    Rest5Client writer() {
        return connect(Credentials.of(access.apiKeyFile(), details.getUsername(), details.getPassword()));
    }

    /** The connection that answers questions. */
    @Bean
    Rest5Client reader() {
        return connect(access.hasReader()
                ? Credentials.of(access.readerApiKeyFile(), access.readerUsername(), access.readerPassword())
                : Credentials.of(access.apiKeyFile(), details.getUsername(), details.getPassword()));
    }

    private Rest5Client connect(Credentials credentials) {
        URI[] nodes = details.getNodes().stream().map(Connections::address).toArray(URI[]::new);
        var builder = Rest5Client.builder(nodes)
                .setConnectionConfigCallback(config -> config
                        .setConnectTimeout(timeout(properties.getConnectionTimeout()))
                        .setSocketTimeout(timeout(properties.getSocketTimeout())))
                .setRequestConfigCallback(config -> config
                        .setResponseTimeout(timeout(properties.getSocketTimeout())))
                .setHttpClientConfigCallback(client -> client.addRequestInterceptorLast(credentials))
                .setConnectionManagerCallback(
                        connections -> tls.ifPresent(connections::setTlsStrategy));
        if (details.getNodes().stream().noneMatch(node -> node.protocol() == Protocol.HTTPS)) {
            builder.setSSLContext(trustingNobody());
        }
        String prefix = details.getPathPrefix();
        return prefix == null ? builder.build() : builder.setPathPrefix(prefix).build();
    }

    /** For connections without TLS: the client would else read every certificate of Java's trust store at the start. */
    private static SSLContext trustingNobody() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    private static URI address(ElasticsearchConnectionDetails.Node node) {
        try {
            String scheme = node.protocol().name().toLowerCase(Locale.ROOT);
            return new URI(scheme, null, node.hostname(), node.port(), null, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("`spring.elasticsearch.uris` names a host that is none: "
                    + node.hostname(), e);
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
