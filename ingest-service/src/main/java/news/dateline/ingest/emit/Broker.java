package news.dateline.ingest.emit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** The one admin client, made when it is first needed: making it fails while the name of no broker resolves. */
@Component
public class Broker implements DisposableBean {

    private final Map<String, Object> configuration;
    private @Nullable Admin admin;

    Broker(KafkaAdmin settings) {
        this.configuration = new HashMap<>(settings.getConfigurationProperties());
        configuration.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        configuration.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    }

    /** The client; throws while the name of no broker resolves. */
    public synchronized Admin admin() {
        Admin made = admin;
        if (made == null) {
            made = Admin.create(configuration);
            admin = made;
        }
        return made;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null)
            admin.close(Duration.ofSeconds(1));
    }
}
