package news.dateline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Kafka's own producer, set as that of ingest, which sends records that are ready. */
final class BareProducer implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    BareProducer(String kafka) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "enable.idempotence", true,
                        "batch.size", 256 << 10, "linger.ms", 5, "compression.type", "lz4", "buffer.memory", 64L << 20),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends all of them; comes back when the last has been acknowledged. */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        var failure = new AtomicReference<Exception>();
        for (var one : records) {
            var _ = producer.send(one, (_, e) -> {
                if (e != null)
                    failure.set(e);
            });
        }
        producer.flush();
        if (failure.get() != null)
            throw new IllegalStateException("The bare producer failed", failure.get());
    }

    /** The newest records of a topic, as records of another: the same keys, values and headers. */
    static List<ProducerRecord<byte[], byte[]>> copy(String kafka, String from, String to, int newest) {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", kafka),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(from).stream()
                    .map(info -> new TopicPartition(from, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
            while (partitions.stream().mapToLong(consumer::position).sum() < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(one -> records.add(new ProducerRecord<>(to, null, one.key(), one.value(),
                                one.headers())));
            }
            return List.copyOf(records.subList(Math.max(0, records.size() - newest), records.size()));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
