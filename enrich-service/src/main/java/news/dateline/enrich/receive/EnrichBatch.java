package news.dateline.enrich.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

import news.dateline.enrich.emit.DeadLetters;

/**
 * Turns a batch of records into a batch of events, in the same order.
 *
 * <p>All it sends, it sends in the transaction that also commits the offsets of the batch. A record that no retry would
 * help becomes a dead letter in that transaction; anything else that fails rolls all of it back, and the batch comes
 * again.
 */
final class EnrichBatch implements Function<Message<List<byte[]>>, List<Message<byte[]>>> {

    private static final Logger log = LoggerFactory.getLogger(EnrichBatch.class);

    private final EnrichRecord enrich;
    private final DeadLetters deadLetters;
    private final Progress progress;

    EnrichBatch(EnrichRecord enrich, DeadLetters deadLetters, Progress progress) {
        this.enrich = enrich;
        this.deadLetters = deadLetters;
        this.progress = progress;
    }

    @Override
    public List<Message<byte[]>> apply(Message<List<byte[]>> batch) {
        var work = progress.current();
        var events = new ArrayList<Message<byte[]>>();
        for (var record : records(batch)) {
            var event = eventOrDeadLetter(record, work);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private @Nullable Message<byte[]> eventOrDeadLetter(ConsumerRecord<byte[], byte[]> record, Work work) {
        Throwable why;
        try {
            return enrich.event(record, work.tally());
        } catch (RuntimeException e) {
            why = e;
        } catch (StackOverflowError e) {
            // Of all errors the one that the text brings about: the next try would end the same way
            why = e;
        }
        log.warn("Dead-lettering {}-{}@{}", record.topic(), record.partition(), record.offset(), why);
        deadLetters.send(record, why, work.attempt());
        work.tally().deadLettered(why);
        return null;
    }

    /** The records themselves: the payloads of the message lack their headers and offsets. */
    @SuppressWarnings("unchecked") // the binding is configured to hand on bytes as they are
    private static List<ConsumerRecord<byte[], byte[]>> records(Message<List<byte[]>> batch) {
        var records = (List<ConsumerRecord<byte[], byte[]>>) batch.getHeaders().get(KafkaHeaders.RAW_DATA);
        if (records == null || records.size() != batch.getPayload().size()) {
            throw new IllegalStateException("expected the %d records of the batch in the header %s, found %s".formatted(
                    batch.getPayload().size(), KafkaHeaders.RAW_DATA, records == null ? "none" : records.size()));
        }
        return records;
    }
}
