package news.dateline.ingest.emit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.DatelineSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Creates the topics that this service writes, as soon as Kafka can be reached. Nothing is sent before: a broker that
 * creates topics by itself would give them another number of partitions, for ever.
 */
@Component
public class Topics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Broker broker;
    private final DatelineSettings.Topics settings;
    private volatile boolean there;
    private volatile Optional<Thread> work = Optional.empty();

    Topics(Broker broker, DatelineSettings settings) {
        this.broker = broker;
        this.settings = settings.topics();
        this.there = !this.settings.create();
    }

    /** Whether they are. */
    public boolean areThere() {
        return there;
    }

    void expectThere() {
        if (!there)
            throw new KafkaUnavailable("Kafka has not been reached yet to create the topics", null);
    }

    @Override
    public void start() {
        if (!there)
            work = Optional.of(Thread.ofVirtual().name("topics").start(this::createUntilThere));
    }

    @Override
    public void stop() {
        work.ifPresent(Thread::interrupt);
        work = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return work.isPresent();
    }

    private void createUntilThere() {
        try {
            for (int attempt = 1; !isCreated(attempt); attempt++) {
                Thread.sleep(PAUSE);
            }
            there = true;
            log.info("Topics {}, {} and {} are there", settings.raw(), settings.rejected(), settings.sources());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isCreated(int attempt) throws InterruptedException {
        try {
            for (String name : Stream.of(settings.raw(), settings.rejected(), settings.sources()).distinct()
                    .toList()) {
                create(name);
            }
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            if (attempt == 1)
                log.warn("Kafka cannot be reached yet to create the topics; trying on: {}", e.toString());
            return false;
        }
    }

    private void create(String name) throws InterruptedException, ExecutionException, TimeoutException {
        NewTopic topic = new NewTopic(name, settings.partitions(), (short) settings.replication());
        // What could not be read is kept until somebody has looked at it, not for the broker's usual week
        if (name.equals(settings.rejected()))
            topic.configs(Map.of("retention.ms", "-1"));
        // Only the last word on each thing counts
        if (name.equals(settings.sources()))
            topic.configs(Map.of("cleanup.policy", "compact", "segment.ms", "3600000"));
        try {
            broker.admin().createTopics(List.of(topic)).all().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException))
                throw e;
        }
        expectLed(name);
    }

    /**
     * Waits until the brokers have taken over all partitions. They may refuse what comes before and take what comes after,
     * and the first records are then out of order for good: the producer tries on until its two minutes are over.
     */
    private void expectLed(String name) throws InterruptedException, ExecutionException, TimeoutException {
        Admin admin = broker.admin();
        Map<TopicPartition, OffsetSpec> partitions = admin.describeTopics(List.of(name)).allTopicNames()
                .get(10, TimeUnit.SECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(name, partition.partition())))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        admin.listOffsets(partitions).all().get(10, TimeUnit.SECONDS);
    }
}
