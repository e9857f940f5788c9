package news.dateline.ingest.emit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether Kafka can be reached now and has the topics. Asked anew each time, so that it also comes back by itself. */
@Component
class KafkaHealthIndicator implements HealthIndicator {

    private static final int MILLIS = 2_000;

    private final Broker broker;
    private final Topics topics;

    KafkaHealthIndicator(Broker broker, Topics topics) {
        this.broker = broker;
        this.topics = topics;
    }

    @Override
    public Health health() {
        try {
            int nodes = broker.admin().describeCluster(new DescribeClusterOptions().timeoutMs(MILLIS)).nodes()
                    .get(MILLIS, TimeUnit.MILLISECONDS).size();
            if (!topics.areThere())
                return Health.down().withDetail("reason", "the topics are not there yet").build();
            return Health.up().withDetail("brokers", nodes).build();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return Health.down().withDetail("reason", "Kafka does not answer: " + e).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().withDetail("reason", "interrupted").build();
        }
    }
}
