package news.dateline.ingest.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Refused bytes as records: the bytes as they came, keyed by source; the headers say why. */
final class RejectedRecords {

    private final String topic;

    RejectedRecords(String topic) {
        this.topic = topic;
    }

    ProducerRecord<byte[], byte[]> of(Rejected rejected, Trace trace) {
        return with(rejected, rejected.raw().bytes(), trace);
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
