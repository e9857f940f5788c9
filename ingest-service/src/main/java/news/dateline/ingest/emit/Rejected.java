package news.dateline.ingest.emit;

import java.time.Instant;
import news.dateline.ingest.article.Raw;

/**
 * Bytes that are no story, to be kept with the reason.
 *
 * @param index their place among what came together
 * @param format what they were read as
 * @param kind kind of the reason, for counting
 * @param reason the reason in words
 * @param raw the bytes
 * @param origin where they came from
 */
public record Rejected(int index, String format, String kind, String reason, Raw raw, Origin origin) {

    static Rejected tooLarge(Parcel parcel, int size, Origin origin) {
        String reason = "item: came as an event of " + size + " bytes, expected no more than Kafka takes"
                + " (max.request.size of the producer, max.message.bytes of the topic)";
        return new Rejected(parcel.index(), parcel.article().format(), "too-large", reason, parcel.raw(), origin);
    }

    Instant received() {
        return origin.received();
    }
}
