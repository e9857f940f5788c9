package news.dateline.ingest.emit;

import org.jspecify.annotations.Nullable;

/** Kafka has not acknowledged everything in time; some of it may be there nevertheless. To be tried again, whole. */
public final class KafkaUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what Kafka did not do. */
    public KafkaUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
