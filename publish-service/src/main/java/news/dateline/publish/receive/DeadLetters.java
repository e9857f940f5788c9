package news.dateline.publish.receive;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts records aside as they came, with headers that say why, and returns when the broker has them. */
@Component
class DeadLetters {
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST_MESSAGE = 2_000;

    private final Producer<byte[], byte[]> producer;
    private final TopicSettings topics;
    private final MeterRegistry registry;

    DeadLetters(Producer<byte[], byte[]> producer, TopicSettings topics, MeterRegistry registry) {
        this.producer = producer;
        this.topics = topics;
        this.registry = registry;
        List.of("no_value", "not_json", "not_a_story").forEach(this::counter);
    }

    /** Puts them all aside; throws if one could not be. */
    void write(List<DeadLetter> letters) {
        List<Future<RecordMetadata>> acknowledgements = letters.stream().map(this::send).toList();
        acknowledgements.forEach(DeadLetters::await);
        letters.forEach(letter -> {
            counter(letter.reason()).increment();
            log.warn("{}-{}@{} is a dead letter: {}: {}", letter.record().topic(), letter.record().partition(),
                    letter.record().offset(), letter.reason(), letter.message());
        });
    }

    private io.micrometer.core.instrument.Counter counter(String reason) {
        return registry.counter("dateline.publish.deadletters", "reason", reason);
    }

    private Future<RecordMetadata> send(DeadLetter letter) {
        try {
            return producer.send(new ProducerRecord<>(topics.enrichedDlt(), null, null, letter.record().key(),
                    letter.record().value(), headers(letter)));
        } catch (RuntimeException e) {
            throw new IllegalStateException("Dead letter cannot be sent: " + e.getMessage(), e);
        }
    }

    private static Headers headers(DeadLetter letter) {
        var record = letter.record();
        Headers headers = new RecordHeaders(record.headers().toArray());
        header(headers, "dlt_reason", letter.reason());
        header(headers, "dlt_message", cut(letter.message()));
        header(headers, "dlt_service", "publish");
        header(headers, "dlt_topic", record.topic());
        header(headers, "dlt_partition", String.valueOf(record.partition()));
        header(headers, "dlt_offset", String.valueOf(record.offset()));
        header(headers, "dlt_timestamp", String.valueOf(record.timestamp()));
        header(headers, "dlt_attempts", String.valueOf(letter.attempts()));
        return headers;
    }

    /** A letter that was replayed and failed again says so by its latest reason alone. */
    private static void header(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String cut(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Dead letter was not acknowledged: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before a dead letter was acknowledged", e);
        }
    }
}
