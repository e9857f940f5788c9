package news.dateline.ingest.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Headers of a record as text. */
record Headers(ProducerRecord<byte[], byte[]> of) {

    /** Adds a header; nothing where there is no value. */
    void add(String name, @Nullable String value) {
        if (value != null)
            of.headers().add(name, value.getBytes(UTF_8));
    }
}
