package news.dateline.enrich.emit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the topics that this service reads and writes, where they are missing and it may. */
public final class TopicCreation {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Topics topics;
    private final KafkaAdmin kafka;

    TopicCreation(Topics topics, KafkaAdmin kafka) {
        this.topics = topics;
        this.kafka = kafka;
    }

    /** Says whether Kafka could be reached and the topics are there, as far as this service is to see to it. */
    public boolean done() throws InterruptedException {
        try (var admin = Admin.create(kafka.getConfigurationProperties())) {
            admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (topics.create()) {
                for (var name : List.of(topics.raw(), topics.enriched(), topics.rawDlt())) {
                    var topic = new NewTopic(name, topics.partitions(), topics.replication());
                    // Dead letters are kept until somebody has looked at them, not for the broker's usual week
                    create(admin, name.equals(topics.rawDlt()) ? topic.configs(Map.of("retention.ms", "-1")) : topic);
                }
            }
            return true;
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Kafka at {} is not ready: {}", kafka.getConfigurationProperties().get("bootstrap.servers"),
                    e.toString());
            return false;
        }
    }

    private static void create(Admin admin, NewTopic topic)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            log.info("Created topic {}", topic.name());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        expectLed(admin, topic.name());
    }

    /**
     * Waits until the brokers have taken over all partitions. They may refuse what comes before and take what comes after,
     * and the first records are then out of order for good: the producer tries on until its two minutes are over.
     */
    private static void expectLed(Admin admin, String name)
            throws ExecutionException, TimeoutException, InterruptedException {
        var partitions = admin.describeTopics(List.of(name)).allTopicNames()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .collect(Collectors.toMap(partition -> new TopicPartition(name, partition.partition()),
                        any -> OffsetSpec.latest()));
        admin.listOffsets(partitions).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
