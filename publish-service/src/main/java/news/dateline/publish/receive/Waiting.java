package news.dateline.publish.receive;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.stereotype.Component;

/** How old the oldest record is that is being worked on. */
@Component
class Waiting implements KafkaBindingRebalanceListener {
    private final Map<TopicPartition, Long> oldest = new ConcurrentHashMap<>();
    private final Clock clock;

    Waiting(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        Gauge.builder("dateline.publish.waiting", this, Waiting::seconds).baseUnit("seconds")
                .description("Age of the oldest record being worked on").strongReference(true).register(registry);
    }

    void begin(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> oldest.merge(partition(record), record.timestamp(), Math::min));
    }

    void end(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> oldest.remove(partition(record)));
    }

    @Override
    public void onPartitionsRevokedAfterCommit(String binding, Consumer<?, ?> consumer,
            Collection<TopicPartition> partitions) {
        partitions.forEach(oldest::remove);
    }

    private double seconds() {
        return oldest.values().stream().mapToLong(Long::longValue).min().stream()
                .mapToDouble(timestamp -> Math.max(0, clock.millis() - timestamp) / 1000.0).findFirst().orElse(0);
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
