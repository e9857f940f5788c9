package news.dateline.ingest.emit.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.emit.Topics;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Which partitions of the ledger are this instance's. Instances that end hand theirs on at once; those of one that dies go
 * to others after ten seconds.
 */
@Component
public class Shares {

    private static final Logger log = LoggerFactory.getLogger(Shares.class);
    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Topics topics;
    private final String topic;
    private final Map<String, Object> configuration;

    Shares(Topics topics, KafkaAdmin settings, DatelineSettings dateline) {
        this.topics = topics;
        this.topic = dateline.topics().sources();
        this.configuration = new HashMap<>(settings.getConfigurationProperties());
        configuration.put("group.id", dateline.ingest().group());
        configuration.put("partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        configuration.put("session.timeout.ms", 10_000);
        configuration.put("heartbeat.interval.ms", 3_000);
        configuration.put("enable.auto.commit", false);
        configuration.put("auto.offset.reset", "latest");
    }

    /** Told of each change; what is lost must be at rest when the call comes back. */
    public interface Owner {

        /** This partition is ours from now on. */
        void gained(int partition);

        /** This partition is not ours any more. */
        void lost(int partition);
    }

    /** Takes part from now on, until the answer is interrupted. */
    public Thread join(Owner owner) {
        return Thread.ofVirtual().name("shares").start(() -> takePartUntilStopped(owner));
    }

    private void takePartUntilStopped(Owner owner) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (topics.areThere())
                    takePart(owner);
                Thread.sleep(PAUSE);
            } catch (InterruptedException | InterruptException e) {
                return;
            } catch (KafkaException e) {
                log.warn("Cannot take part in sharing the sources at the moment; trying on: {}", e.toString());
            }
        }
    }

    private void takePart(Owner owner) {
        var consumer = new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        Held held = new Held(owner);
        try {
            consumer.subscribe(List.of(topic), held);
            while (!Thread.currentThread().isInterrupted()) {
                // Only membership matters; what stands in the topic is read by the ledger
                consumer.pause(consumer.assignment());
                consumer.poll(POLL);
            }
        } finally {
            // Coming to rest and leaving the group take waiting, which an interrupted thread may not do
            boolean interrupted = Thread.interrupted();
            held.loseAll();
            close(consumer);
            if (interrupted)
                Thread.currentThread().interrupt();
        }
    }

    private static void close(KafkaConsumer<byte[], byte[]> consumer) {
        try {
            consumer.close();
        } catch (KafkaException e) {
            log.debug("Not left in order", e);
        }
    }

    /** The partitions that are held. */
    private static final class Held implements ConsumerRebalanceListener {

        private final Owner owner;
        private final Set<Integer> partitions = new TreeSet<>();

        Held(Owner owner) {
            this.owner = owner;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> gained) {
            for (TopicPartition partition : gained) {
                if (partitions.add(partition.partition()))
                    owner.gained(partition.partition());
            }
            log.info("Sources of partitions {} are read here", partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> lost) {
            lost.forEach(partition -> lose(partition.partition()));
        }

        private void lose(int partition) {
            if (partitions.remove(partition))
                owner.lost(partition);
        }

        void loseAll() {
            List.copyOf(partitions).forEach(this::lose);
        }
    }
}
