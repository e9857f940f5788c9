package news.dateline.ingest.emit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where things that came together came from.
 *
 * @param source id of the source
 * @param contentType their declared type
 * @param filename name of their file
 * @param traceparent W3C trace context that came with them
 * @param received when they came
 */
public record Origin(String source, @Nullable String contentType, @Nullable String filename,
        @Nullable String traceparent, Instant received) {
}
