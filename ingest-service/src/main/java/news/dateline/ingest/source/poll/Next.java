package news.dateline.ingest.source.poll;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When to look again.
 *
 * @param found whether something new was there
 * @param soon to look again already after this time, because something is about to be ready
 * @param earliest not to look again before this time, because the source asks for it
 * @param trouble what could not be read, while the rest could; null where there is nothing of the kind
 */
public record Next(boolean found, @Nullable Duration soon, Duration earliest, @Nullable String trouble) {

    /** As usual. */
    public static Next usual(boolean found) {
        return new Next(found, null, Duration.ZERO, null);
    }

    /** Sooner than usual. */
    public static Next soon(boolean found, Duration soon) {
        return new Next(found, soon, Duration.ZERO, null);
    }

    /** Not before this time. */
    public static Next notBefore(boolean found, Duration earliest) {
        return new Next(found, null, earliest, null);
    }

    /** The same, where some of it could not be read: that is no reason to look less often for the rest. */
    public Next with(@Nullable String trouble) {
        return new Next(found, soon, earliest, trouble);
    }
}
