package news.dateline.enrich.receive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.listener.BatchInterceptor;

/** Knows which batch each thread works on, since when and how often: a batch that is repeated stays the same work. */
final class Progress implements BatchInterceptor<byte[], byte[]> {

    private final Map<Thread, Work> works = new ConcurrentHashMap<>();
    private final Meters meters;
    private final Clock clock;

    Progress(Meters meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        meters.waiting(this::waitingSeconds);
    }

    @Override
    public ConsumerRecords<byte[], byte[]> intercept(ConsumerRecords<byte[], byte[]> records,
            Consumer<byte[], byte[]> consumer) {
        works.compute(Thread.currentThread(), (thread, failed) -> new Work(oldest(records),
                failed == null ? 1 : failed.attempt() + 1, new Tally()));
        return records;
    }

    @Override
    public void success(ConsumerRecords<byte[], byte[]> records, Consumer<byte[], byte[]> consumer) {
        var done = works.remove(Thread.currentThread());
        if (done != null) {
            done.tally().countIn(meters);
        }
    }

    /** What the current thread works on. */
    Work current() {
        return works.computeIfAbsent(Thread.currentThread(), thread -> new Work(clock.instant(), 1, new Tally()));
    }

    /** The current thread has lost its partitions; what it failed at is the work of another now. */
    void forget() {
        works.remove(Thread.currentThread());
    }

    double waitingSeconds() {
        return works.values()
                .stream()
                .map(work -> Duration.between(work.oldest(), clock.instant()).toMillis() / 1000.0)
                .reduce(0.0, Math::max);
    }

    private Instant oldest(ConsumerRecords<byte[], byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(ConsumerRecord::timestamp)
                .min(Long::compare)
                .map(Instant::ofEpochMilli)
                .orElseGet(clock::instant);
    }
}
