package news.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What stands in a topic now. */
public final class Topic {

    private Topic() {
    }

    /** All records, from the first to the last that is there at the moment. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String kafka, String topic) {
        Map<String, Object> configuration = Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(configuration, new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().mapToLong(consumer::position).sum() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** A header as text, or nothing. */
    public static Optional<String> header(ConsumerRecord<byte[], byte[]> of, String name) {
        Header header = of.headers().lastHeader(name);
        return header == null ? Optional.empty() : Optional.of(new String(header.value(), UTF_8));
    }
}
