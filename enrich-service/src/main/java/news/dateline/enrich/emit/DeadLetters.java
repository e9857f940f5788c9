package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Takes the records that no retry would help: key, value and headers as they came, and headers that say why, where and
 * how often. It writes in the transaction of the batch, so a letter is there exactly when its record is done with.
 */
public final class DeadLetters {

    /** The binding that the letters leave by. */
    public static final String BINDING = "deadletters";

    private static final int LONGEST_MESSAGE = 1000;

    private final BiPredicate<String, Message<?>> bridge;

    DeadLetters(BiPredicate<String, Message<?>> bridge) {
        this.bridge = bridge;
    }

    public void send(ConsumerRecord<byte[], byte[]> record, Throwable why, int attempts) {
        Object value = record.value() == null ? KafkaNull.INSTANCE : record.value();
        var letter = MessageBuilder.withPayload(value)
                .setHeader(WireHeaders.WIRE, headers(record, why, attempts))
                .setHeader(KafkaHeaders.KEY, record.key())
                .build();
        if (!bridge.test(BINDING, letter)) {
            throw new IllegalStateException("the binding " + BINDING + " did not take a dead letter");
        }
    }

    private static Headers headers(ConsumerRecord<byte[], byte[]> record, Throwable why, int attempts) {
        var headers = new RecordHeaders(record.headers());
        set(headers, "dlt_reason", why.getClass().getName());
        set(headers, "dlt_message", shortened(Optional.ofNullable(why.getMessage()).orElse("")));
        set(headers, "dlt_service", "enrich");
        set(headers, "dlt_topic", record.topic());
        set(headers, "dlt_partition", Integer.toString(record.partition()));
        set(headers, "dlt_offset", Long.toString(record.offset()));
        set(headers, "dlt_timestamp", Long.toString(record.timestamp()));
        set(headers, "dlt_attempts", Integer.toString(attempts));
        return headers;
    }

    /** A record that was replayed and failed again tells of its last failure only. */
    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
}
