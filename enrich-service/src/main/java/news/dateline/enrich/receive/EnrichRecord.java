package news.dateline.enrich.receive;

import java.time.Duration;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.messaging.Message;

import news.dateline.enrich.Enriched;
import news.dateline.enrich.Story;
import news.dateline.enrich.emit.EnrichedEvents;
import news.dateline.enrich.emit.Spans;

/** Turns one record into one event. */
final class EnrichRecord {

    private final Function<Story, Enriched> enrichment;
    private final EnrichedEvents events;
    private final Meters meters;
    private final Spans spans;

    EnrichRecord(Function<Story, Enriched> enrichment, EnrichedEvents events, Meters meters, Spans spans) {
        this.enrichment = enrichment;
        this.events = events;
        this.meters = meters;
        this.spans = spans;
    }

    /** Fails with what a retry would not help: the record cannot be read, enriched or written. */
    Message<byte[]> event(ConsumerRecord<byte[], byte[]> record, Tally tally) {
        return spans.around(record, () -> made(record, tally));
    }

    private Message<byte[]> made(ConsumerRecord<byte[], byte[]> record, Tally tally) {
        var incoming = Incoming.read(record.value());
        if (!incoming.article().usable()) {
            var event = events.passed(incoming.tree(), record.headers());
            tally.passed();
            return event;
        }
        var start = System.nanoTime();
        var found = enrichment.apply(incoming.article().story());
        var took = Duration.ofNanos(System.nanoTime() - start);
        meters.took(took);
        var event = events.enriched(incoming.tree(), found, took, record.headers());
        tally.enriched(found);
        return event;
    }
}
