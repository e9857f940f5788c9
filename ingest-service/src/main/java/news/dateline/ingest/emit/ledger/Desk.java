package news.dateline.ingest.emit.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.emit.Consignment;
import news.dateline.ingest.emit.KafkaUnavailable;
import news.dateline.ingest.emit.Packing;
import news.dateline.ingest.emit.Rejected;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the owner of one partition of the ledger delivers: stories, refusals and how far the source has been read go in
 * one transaction, so that either all of it is there or none. Opening it shuts out whoever owned the partition before.
 */
public final class Desk implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    private final Map<String, Object> configuration;
    private final Ledger ledger;
    private final int partition;
    private final Packing packing;
    private final String topic;
    private final int limit;
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private final Map<String, Map<String, String>> marks = new HashMap<>();

    Desk(Map<String, Object> configuration, Ledger ledger, int partition, DatelineSettings settings) {
        this.configuration = configuration;
        this.ledger = ledger;
        this.partition = partition;
        this.packing = new Packing(settings.topics());
        this.topic = settings.topics().sources();
        this.limit = Integer.parseInt(configuration.getOrDefault("max.request.size", 1 << 20).toString());
    }

    /** How far a source has been read, by the names that its reader gave its marks. */
    public synchronized Map<String, String> marks(String source) throws InterruptedException {
        open();
        return Map.copyOf(known(source));
    }

    /**
     * Delivers all of it or nothing, or throws {@link KafkaUnavailable}; then the marks say what is true. A mark without a
     * value is taken away. Returns the stories that are kept among what was refused because of their size.
     */
    public synchronized List<Rejected> deliver(List<Consignment> consignments, String source,
            Map<String, @Nullable String> changes) throws InterruptedException {
        KafkaProducer<byte[], byte[]> open = open();
        for (int size = limit;; size /= 2) {
            try {
                List<Rejected> tooLarge = transact(open, consignments, source, changes, size);
                changes.forEach((name, value) -> set(known(source), name, value));
                return tooLarge;
            } catch (RecordTooLargeException e) {
                // The topic takes less than the producer: the next round keeps back what is larger than half of it
                if (size < 1 << 15)
                    throw unavailable(e);
            }
        }
    }

    private List<Rejected> transact(KafkaProducer<byte[], byte[]> open, List<Consignment> consignments, String source,
            Map<String, @Nullable String> changes, int size) {
        List<Rejected> tooLarge = new ArrayList<>();
        try {
            open.beginTransaction();
            for (Consignment consignment : consignments) {
                Packing.Packed packed = packing.pack(consignment, size);
                packed.records().forEach(one -> send(open, one));
                tooLarge.addAll(packed.tooLarge());
            }
            changes.forEach((name, value) -> send(open,
                    new Entry(source, Entry.Kind.MARK, name).with(value, topic, ledger.partitions())));
            open.commitTransaction();
            return tooLarge;
        } catch (InterruptException e) {
            // an open transaction would hold up all readers of the topics until it times out
            boolean wasInterrupted = Thread.interrupted();
            abort(open, e);
            discard();
            if (wasInterrupted || e.getCause() instanceof InterruptedException)
                Thread.currentThread().interrupt();
            throw unavailable(e);
        } catch (KafkaException e) {
            abort(open, e);
            if (isTooLarge(e))
                throw new RecordTooLargeException(e.getMessage(), e);
            throw unavailable(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit fails where one of them fails
    private static void send(KafkaProducer<byte[], byte[]> open, ProducerRecord<byte[], byte[]> one) {
        open.send(one);
    }

    private void abort(KafkaProducer<byte[], byte[]> open, KafkaException cause) {
        if (cause instanceof ProducerFencedException) {
            log.info("Another instance owns partition {} of {} now", partition, topic);
            discard();
            return;
        }
        try {
            open.abortTransaction();
            // A commit of which nothing was heard may have happened: only Kafka knows
            if (!isTooLarge(cause))
                discard();
        } catch (KafkaException e) {
            discard();
        }
    }

    private KafkaProducer<byte[], byte[]> open() throws InterruptedException {
        KafkaProducer<byte[], byte[]> open = producer;
        if (open != null)
            return open;
        KafkaProducer<byte[], byte[]> made = new KafkaProducer<>(configuration);
        try {
            made.initTransactions();
            ledger.awaitRead(partition, Duration.ofSeconds(20));
        } catch (KafkaException | KafkaUnavailable | InterruptedException e) {
            made.close(Duration.ZERO);
            if (e instanceof KafkaException kafka)
                throw unavailable(kafka);
            throw e;
        }
        marks.clear();
        producer = made;
        return made;
    }

    private Map<String, String> known(String source) {
        return marks.computeIfAbsent(source, id -> new HashMap<>(ledger.of(id, Entry.Kind.MARK)));
    }

    private static void set(Map<String, String> known, String name, @Nullable String value) {
        if (value == null) {
            known.remove(name);
        } else {
            known.put(name, value);
        }
    }

    private void discard() {
        KafkaProducer<byte[], byte[]> open = producer;
        producer = null;
        if (open != null)
            open.close(Duration.ZERO);
    }

    @Override
    public synchronized void close() {
        discard();
    }

    private static KafkaUnavailable unavailable(KafkaException e) {
        return new KafkaUnavailable("Kafka has not taken it: " + e.getMessage(), e);
    }

    private static boolean isTooLarge(@Nullable Throwable e) {
        return e != null && (e instanceof RecordTooLargeException || isTooLarge(e.getCause()));
    }
}
