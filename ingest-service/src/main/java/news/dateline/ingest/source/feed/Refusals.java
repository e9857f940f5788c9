package news.dateline.ingest.source.feed;

import java.time.Duration;
import java.time.Instant;

/** How long a server is left alone at least that refuses a feed: what it has refused for long it will go on refusing. */
final class Refusals {

    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration AFTER_LONG = Duration.ofHours(1);

    private int status;
    private Instant since = Instant.MIN;

    /** Of an answer that came now; the first of another status than before begins anew. */
    Duration after(int answered, Instant now) {
        if (answered != status) {
            status = answered;
            since = now;
        }
        return switch (answered) {
            // gone for good (RFC 9110, 15.5.11)
            case 410 -> Duration.ofDays(1);
            case 401, 403, 404 -> since.plus(LONG).isAfter(now) ? Duration.ZERO : AFTER_LONG;
            default -> Duration.ZERO;
        };
    }
}
