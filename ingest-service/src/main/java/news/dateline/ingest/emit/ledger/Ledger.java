package news.dateline.ingest.emit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.emit.Broker;
import news.dateline.ingest.emit.KafkaUnavailable;
import news.dateline.ingest.emit.Topics;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The whole ledger as every instance sees it: read from its start, and followed. */
@Component
public class Ledger implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Broker broker;
    private final Topics topics;
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final String topic;
    private final Map<String, Object> configuration;
    private final Map<Entry, String> entries = new ConcurrentHashMap<>();
    private final Map<String, Set<Entry>> bySource = new ConcurrentHashMap<>();
    private final Map<Integer, Long> positions = new ConcurrentHashMap<>();
    private volatile int partitions;
    private Optional<Thread> work = Optional.empty();

    Ledger(Broker broker, Topics topics, KafkaTemplate<byte[], byte[]> kafka, KafkaAdmin settings,
            DatelineSettings dateline) {
        this.broker = broker;
        this.topics = topics;
        this.kafka = kafka;
        this.topic = dateline.topics().sources();
        this.configuration = new HashMap<>(settings.getConfigurationProperties());
        configuration.put("isolation.level", "read_committed");
        configuration.put("auto.offset.reset", "earliest");
        configuration.put("enable.auto.commit", false);
    }

    /** Starts to read it, where that has not been started. */
    public synchronized void open() {
        if (work.isEmpty())
            work = Optional.of(Thread.ofVirtual().name("ledger").start(this::followUntilStopped));
    }

    @Override
    public synchronized void destroy() {
        work.ifPresent(Thread::interrupt);
    }

    /** What is known of a source, of one kind, by its name. */
    public Map<String, String> of(String source, Entry.Kind kind) {
        Map<String, String> found = new HashMap<>();
        for (Entry entry : bySource.getOrDefault(source, Set.of())) {
            String value = entry.kind() == kind ? entries.get(entry) : null;
            if (value != null)
                found.put(entry.name(), value);
        }
        return found;
    }

    /** All sources of which something is known. */
    public Set<String> sources() {
        return Set.copyOf(bySource.keySet());
    }

    /** The partition that a source stands in; -1 while that is not known. */
    public int partitionOf(String source) {
        return partitions == 0 ? -1 : Entry.partition(source, partitions);
    }

    /** How many partitions there are; 0 while that is not known. */
    public int partitions() {
        return partitions;
    }

    /**
     * Writes an entry beside what is read, such as a state: it is not waited for, and a later one makes up for it where it
     * is lost.
     */
    public void note(Entry entry, String value) {
        if (partitions == 0 || value.equals(entries.get(entry)))
            return;
        try {
            var _ = kafka.send(entry.with(value, topic, partitions));
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            log.debug("Not noted: {}", entry, e);
        }
    }

    /** Waits until everything is read that stands in a partition at this moment. */
    public void awaitRead(int partition, Duration limit) throws InterruptedException {
        TopicPartition of = new TopicPartition(topic, partition);
        long deadline = System.nanoTime() + limit.toNanos();
        long end = end(of);
        while (positions.getOrDefault(partition, 0L) < end) {
            if (System.nanoTime() > deadline)
                throw new KafkaUnavailable("the ledger could not be read to its end in time", null);
            Thread.sleep(20);
        }
    }

    private long end(TopicPartition of) throws InterruptedException {
        try {
            return broker.admin().listOffsets(Map.of(of, OffsetSpec.latest()),
                    new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).partitionResult(of)
                    .get(10, TimeUnit.SECONDS).offset();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new KafkaUnavailable("Kafka does not say where the ledger ends: " + e.getMessage(), e);
        }
    }

    private void followUntilStopped() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (topics.areThere())
                    follow();
                Thread.sleep(PAUSE);
            } catch (InterruptedException | InterruptException e) {
                return;
            } catch (KafkaException e) {
                log.warn("The ledger {} cannot be read at the moment; trying on: {}", topic, e.toString());
                pause();
            }
        }
    }

    private void follow() {
        try (var consumer = new KafkaConsumer<>(configuration, new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            partitions = all.size();
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(POLL).forEach(this::read);
                all.forEach(one -> positions.put(one.partition(), consumer.position(one)));
            }
        }
    }

    private void read(ConsumerRecord<byte[], byte[]> from) {
        Entry entry = from.key() == null ? null : Entry.of(from.key());
        if (entry == null)
            return;
        if (from.value() == null) {
            entries.remove(entry);
            bySource.computeIfPresent(entry.source(), (_, known) -> {
                known.remove(entry);
                return known.isEmpty() ? null : known;
            });
        } else {
            entries.put(entry, new String(from.value(), UTF_8));
            bySource.computeIfAbsent(entry.source(), _ -> ConcurrentHashMap.newKeySet()).add(entry);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
