package news.dateline.ingest.source.push;

import java.net.InetAddress;
import news.dateline.ingest.DatelineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Without tokens nobody but this machine may push: the server listens on loopback, whatever else it is told. */
@Component
final class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(LoopbackOnly.class);

    private final boolean hasTokens;

    LoopbackOnly(DatelineSettings settings) {
        this.hasTokens = !settings.ingest().tokens().isEmpty();
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (hasTokens)
            return;
        factory.setAddress(InetAddress.getLoopbackAddress());
        log.warn("No tokens are configured (dateline.ingest.tokens.<provider>): listening on loopback only");
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
