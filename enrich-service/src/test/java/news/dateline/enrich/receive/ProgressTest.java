package news.dateline.enrich.receive;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2017-12-15T20:00:10Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Progress progress = new Progress(new Meters(registry), Clock.fixed(NOW, ZoneOffset.UTC));
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void theOldestRecordWaitsUntilItsBatchIsThrough() {
        assertThat(waiting()).isZero();

        progress.intercept(batch(), consumer);
        progress.failure(batch(), new IllegalStateException(), consumer);
        assertThat(waiting()).isEqualTo(4);

        progress.success(batch(), consumer);
        assertThat(waiting()).isZero();
    }

    @Test
    void countsTheTriesOfABatchButItsRecordsOnce() {
        for (var attempt = 1; attempt <= 3; attempt++) {
            progress.intercept(batch(), consumer);
            assertThat(progress.current().attempt()).isEqualTo(attempt);
            progress.current().tally().passed();
        }
        progress.success(batch(), consumer);

        assertThat(registry.get("dateline.enrich.articles").tag("outcome", "passed").counter().count()).isEqualTo(1);
    }

    @Test
    void whatWasLostToAnotherIsForgotten() {
        progress.intercept(batch(), consumer);
        progress.forget();

        assertThat(waiting()).isZero();
        assertThat(progress.current().attempt()).isEqualTo(1);
    }

    private double waiting() {
        return registry.get("dateline.enrich.waiting").gauge().value();
    }

    private static ConsumerRecords<byte[], byte[]> batch() {
        var partition = new TopicPartition("raw", 0);
        return new ConsumerRecords<>(Map.of(partition, List.of(record(2), record(4), record(1))), Map.of());
    }

    private static ConsumerRecord<byte[], byte[]> record(int secondsAgo) {
        return new ConsumerRecord<>("raw", 0, 0, NOW.minusSeconds(secondsAgo).toEpochMilli(),
                TimestampType.CREATE_TIME, 0, 0, new byte[0], new byte[0], new RecordHeaders(), Optional.empty());
    }
}
