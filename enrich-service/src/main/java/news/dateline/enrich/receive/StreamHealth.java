package news.dateline.enrich.receive;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Ready when Kafka can be reached and its group has taken this process in. */
final class StreamHealth implements HealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaAdmin kafka;
    private final Assignments assignments;
    private volatile @Nullable MessageListenerContainer container;
    private @Nullable Admin admin;

    StreamHealth(KafkaAdmin kafka, Assignments assignments) {
        this.kafka = kafka;
        this.assignments = assignments;
    }

    void watch(MessageListenerContainer consumer) {
        container = consumer;
    }

    @Override
    public Health health() {
        var consumer = container;
        var health = new Health.Builder().withDetail("partitions", assignments.count());
        if (consumer == null || !consumer.isRunning()) {
            return health.down().withDetail("consumer", "not running").build();
        }
        if (!assignments.joined()) {
            return health.down().withDetail("consumer", "waiting for the group").build();
        }
        return reachable(health);
    }

    private Health reachable(Health.Builder health) {
        try {
            admin().describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return health.up().build();
        } catch (ExecutionException | TimeoutException e) {
            return health.down(e).withDetail("kafka", "not reachable").build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return health.unknown().build();
        }
    }

    /** One connection for all probes; it is only made when the first asks, because Kafka may come later. */
    private synchronized Admin admin() {
        var known = admin;
        if (known == null) {
            Map<String, Object> properties = new HashMap<>(kafka.getConfigurationProperties());
            properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            known = Admin.create(properties);
            admin = known;
        }
        return known;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
