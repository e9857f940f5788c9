package news.dateline.local.rejected;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

/** The topic of what ingest could not read, or one of dead letters. Large ones stand there in parts, one behind the other. */
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
        forEach(true, to);
    }

    /** Likewise, without their bytes, of which there may be many. */
    public void forEachWithoutBytes(Consumer<Reject> to) {
        forEach(false, to);
    }

    private void forEach(boolean withBytes, Consumer<Reject> to) {
        Map<String, Object> configuration = Map.of("bootstrap.servers", servers, "isolation.level", "read_committed",
                "default.api.timeout.ms", 10_000, "fetch.max.bytes", 4 << 20, "max.partition.fetch.bytes", 2 << 20);
        try (var consumer = new KafkaConsumer<>(configuration, new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            if (partitions.isEmpty())
                throw new StackFailure("Kafka at " + servers + " has no topic " + topic);
            read(consumer, partitions, withBytes, to);
        } catch (KafkaException e) {
            throw new StackFailure("Cannot read %s from Kafka at %s: %s. Is the stack up? Name its ports with "
                    .formatted(topic, servers, e.getMessage())
                    + "--ports-from N, or another Kafka with --kafka HOST:PORT");
        }
    }

    private static void read(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions,
            boolean withBytes, Consumer<Reject> to) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var parts = new HashMap<String, Parts>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            var polled = consumer.poll(POLL);
            if (!polled.isEmpty())
                deadline = System.nanoTime() + PATIENCE.toNanos();
            if (System.nanoTime() > deadline)
                throw new StackFailure("Kafka gave out nothing more for " + PATIENCE.toSeconds() + " s");
            polled.forEach(one -> take(one, parts, withBytes, to));
        }
        parts.values().forEach(some -> to.accept(some.joined(false)));
    }

    private static void take(ConsumerRecord<byte[], byte[]> one, Map<String, Parts> parts, boolean withBytes,
            Consumer<Reject> to) {
        var headers = headers(one);
        var id = headers.get("id");
        if (id == null) {
            to.accept(new Parts(one, withBytes).joined(!headers.containsKey("bytes-left-out")));
            return;
        }
        var known = parts.get(id);
        var some = known == null ? new Parts(one, withBytes) : known.and(one);
        parts.put(id, some);
        if (some.count == Integer.parseInt(headers.getOrDefault("parts", "1"))) {
            parts.remove(id);
            to.accept(some.joined(true));
        }
    }

    /** One that comes in parts, as far as they have come. */
    private static final class Parts {
        private final ConsumerRecord<byte[], byte[]> first;
        private final boolean withBytes;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long size;
        private int count;

        Parts(ConsumerRecord<byte[], byte[]> first, boolean withBytes) {
            this.first = first;
            this.withBytes = withBytes;
            and(first);
        }

        Parts and(ConsumerRecord<byte[], byte[]> one) {
            var value = one.value() == null ? new byte[0] : one.value();
            if (withBytes)
                bytes.writeBytes(value);
            size += value.length;
            count++;
            return this;
        }

        Reject joined(boolean isWhole) {
            return new Reject(first.partition() + "-" + first.offset(), first.key(), headers(first),
                    List.of(first.headers().toArray()), size, bytes.toByteArray(), isWhole,
                    Instant.ofEpochMilli(first.timestamp()));
        }
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> one) {
        var headers = new HashMap<String, String>();
        one.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
