package news.dateline.local.rejected;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import news.dateline.local.stack.StackFailure;

/** The topic of what ingest could not read. Large ones stand there in parts, one behind the other. */
public final class Rejects {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String servers;
    private final String topic;

    /** Of a Kafka. */
    public Rejects(String servers, String topic) {
        this.servers = servers;
        this.topic = topic;
    }

    /**
     * Gives out all that are there now, each partition from its start.
     *
     * @throws StackFailure when Kafka cannot be reached or has no such topic; the text says what to do
     */
    public void forEach(Consumer<Reject> to) {
        Map<String, Object> configuration = Map.of("bootstrap.servers", servers, "isolation.level", "read_committed",
                "default.api.timeout.ms", 10_000);
        try (var consumer = new KafkaConsumer<>(configuration, new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            if (partitions.isEmpty())
                throw new StackFailure("Kafka at " + servers + " has no topic " + topic);
            read(consumer, partitions, to);
        } catch (KafkaException e) {
            throw new StackFailure("Cannot read %s from Kafka at %s: %s. Is the stack up? Name its ports with "
                    .formatted(topic, servers, e.getMessage())
                    + "--ports-from N, or another Kafka with --kafka HOST:PORT");
        }
    }

    private static void read(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions,
            Consumer<Reject> to) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var parts = new HashMap<String, List<ConsumerRecord<byte[], byte[]>>>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            var polled = consumer.poll(POLL);
            if (!polled.isEmpty())
                deadline = System.nanoTime() + PATIENCE.toNanos();
            if (System.nanoTime() > deadline)
                throw new StackFailure("Kafka gave out nothing more for " + PATIENCE.toSeconds() + " s");
            polled.forEach(one -> take(one, parts, to));
        }
        parts.values().forEach(some -> to.accept(joined(some, false)));
    }

    private static void take(ConsumerRecord<byte[], byte[]> one,
            Map<String, List<ConsumerRecord<byte[], byte[]>>> parts, Consumer<Reject> to) {
        var headers = headers(one);
        var id = headers.get("id");
        if (id == null) {
            to.accept(joined(List.of(one), !headers.containsKey("bytes-left-out")));
            return;
        }
        var some = parts.computeIfAbsent(id, _ -> new ArrayList<>());
        some.add(one);
        if (some.size() == Integer.parseInt(headers.getOrDefault("parts", "1"))) {
            parts.remove(id);
            to.accept(joined(some, true));
        }
    }

    private static Reject joined(List<ConsumerRecord<byte[], byte[]>> some, boolean isWhole) {
        var bytes = new ByteArrayOutputStream();
        some.forEach(one -> bytes.writeBytes(one.value() == null ? new byte[0] : one.value()));
        var first = some.getFirst();
        return new Reject(first.partition() + "-" + first.offset(), headers(first), bytes.toByteArray(), isWhole,
                Instant.ofEpochMilli(first.timestamp()));
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> one) {
        var headers = new HashMap<String, String>();
        one.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
