package news.dateline.ingest.source.feed;

import java.time.Duration;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status HTTP status
 * @param body the bytes; empty where there are none
 * @param contentType their type
 * @param etag its validator
 * @param lastModified its other validator
 * @param fresh how long the answer stays good
 * @param retryAfter how long to wait before asking again, where it says so
 */
record Fetched(int status, Raw body, @Nullable String contentType, @Nullable String etag,
        @Nullable String lastModified, Duration fresh, @Nullable Duration retryAfter) {
}
