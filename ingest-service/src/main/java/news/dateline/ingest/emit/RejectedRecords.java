package news.dateline.ingest.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dateline.ingest.article.Raw;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Refused bytes as records: the bytes as they came, keyed by source; the headers say why. More bytes than a record takes
 * go into several, one behind the other: all have the same {@code id}, and say {@code part} of {@code parts}.
 */
final class RejectedRecords {

    /** Bytes of one part: below the 1 MiB that Kafka takes where nobody says otherwise, with room for headers. */
    static final int PART = 900 << 10;

    private final String topic;

    RejectedRecords(String topic) {
        this.topic = topic;
    }

    List<ProducerRecord<byte[], byte[]>> of(Rejected rejected, Trace trace) {
        return of(rejected, trace, PART);
    }

    List<ProducerRecord<byte[], byte[]>> of(Rejected rejected, Trace trace, int part) {
        Raw raw = rejected.raw();
        if (raw.size() <= part)
            return List.of(with(rejected, raw.bytes(), trace));
        String id = UUID.randomUUID().toString();
        int parts = Math.ceilDiv(raw.size(), part);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            byte[] bytes = raw.part(i * part, Math.min(raw.size(), (i + 1) * part)).bytes();
            var one = with(rejected, bytes, trace);
            Headers headers = new Headers(one);
            headers.add("id", id);
            headers.add("part", Integer.toString(i + 1));
            headers.add("parts", Integer.toString(parts));
            records.add(one);
        }
        return records;
    }

    /** For bytes that Kafka does not take: the headers alone, which say how many bytes were left out. */
    ProducerRecord<byte[], byte[]> withoutBytes(Rejected rejected, Trace trace) {
        var headersAlone = with(rejected, new byte[0], trace);
        new Headers(headersAlone).add("bytes-left-out", Integer.toString(rejected.raw().size()));
        return headersAlone;
    }

    private ProducerRecord<byte[], byte[]> with(Rejected rejected, byte[] value, Trace trace) {
        Origin origin = rejected.origin();
        var rejectedRecord = new ProducerRecord<>(topic, origin.source().getBytes(UTF_8), value);
        Headers headers = new Headers(rejectedRecord);
        headers.add("source", origin.source());
        headers.add("reason", rejected.reason());
        headers.add("kind", rejected.kind());
        headers.add("position", Integer.toString(rejected.index()));
        headers.add("format", rejected.format());
        headers.add("filename", origin.filename());
        headers.add("content-type", origin.contentType());
        headers.add("received", rejected.received().toString());
        headers.add("traceparent", trace.next());
        return rejectedRecord;
    }
}
