package news.dateline.ingest.emit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a source; its key in Kafka is {@code source/kind/name}.
 *
 * @param source id of the source, which holds no slash
 * @param kind what sort of thing
 * @param name which one; may hold anything
 */
public record Entry(String source, Kind kind, String name) {

    /** Sorts of things. */
    public enum Kind {
        /** How far the source has been read; written in one transaction with what was read. */
        MARK,
        /** How it fares. */
        STATE,
        /** When something came last, by the instance that took it. */
        ARRIVAL
    }

    /** The partition that all entries of a source stand in. */
    static int partition(String source, int partitions) {
        return Utils.toPositive(Utils.murmur2(source.getBytes(UTF_8))) % partitions;
    }

    static @Nullable Entry of(byte[] key) {
        String[] parts = new String(key, UTF_8).split("/", 3);
        if (parts.length < 3)
            return null;
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(parts[1]))
                return new Entry(parts[0], kind, parts[2]);
        }
        return null;
    }

    /** The record; without a value it takes away what stood there. */
    ProducerRecord<byte[], byte[]> with(@Nullable String value, String topic, int partitions) {
        byte[] key = (source + "/" + kind + "/" + name).getBytes(UTF_8);
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        return new ProducerRecord<>(topic, partition(source, partitions), key, bytes);
    }
}
