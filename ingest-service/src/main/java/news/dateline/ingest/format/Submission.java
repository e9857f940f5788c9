package news.dateline.ingest.format;

import java.time.Instant;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read, and what is known about them.
 *
 * @param source id of the source they came through
 * @param body the bytes
 * @param contentType their declared type with its parameters, as in HTTP
 * @param filename name of the file they came from
 * @param hints what the sender says about the story
 * @param received when they came
 */
public record Submission(String source, Raw body, @Nullable String contentType, @Nullable String filename,
        Hints hints, Instant received) {
}
