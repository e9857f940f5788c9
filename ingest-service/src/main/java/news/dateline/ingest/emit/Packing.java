package news.dateline.ingest.emit;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.DatelineSettings;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts stories and refusals into records of a size that Kafka takes. */
public final class Packing {

    /** Room for the key, the headers and what Kafka itself writes around a record. */
    private static final int AROUND = 16 << 10;

    private final ArticleRecords articles;
    private final RejectedRecords rejects;

    /** For these topics. */
    public Packing(DatelineSettings.Topics topics) {
        this.articles = new ArticleRecords(topics.raw());
        this.rejects = new RejectedRecords(topics.rejected());
    }

    /** Packs it; a story whose record would be larger than this is kept among what was refused. */
    public Packed pack(Consignment consignment, int limit) {
        Trace trace = Trace.from(consignment.origin().traceparent());
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<Rejected> tooLarge = new ArrayList<>();
        for (Parcel parcel : consignment.parcels()) {
            var story = articles.of(parcel.article(), trace);
            if (story.value().length + AROUND <= limit) {
                records.add(story);
            } else {
                tooLarge.add(Rejected.tooLarge(parcel, story.value().length, consignment.origin()));
            }
        }
        int part = Math.max(AROUND, Math.min(RejectedRecords.PART, limit - AROUND));
        consignment.refused().forEach(rejected -> records.addAll(rejects.of(rejected, trace, part)));
        tooLarge.forEach(rejected -> records.addAll(rejects.of(rejected, trace, part)));
        return new Packed(records, tooLarge);
    }

    /**
     * What has been packed.
     *
     * @param records all records
     * @param tooLarge stories that are among what was refused because of their size
     */
    public record Packed(List<ProducerRecord<byte[], byte[]>> records, List<Rejected> tooLarge) {

        public Packed {
            records = List.copyOf(records);
            tooLarge = List.copyOf(tooLarge);
        }
    }
}
