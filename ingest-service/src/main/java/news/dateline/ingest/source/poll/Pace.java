package news.dateline.ingest.source.poll;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Source;

/**
 * How long to wait until the next look. A feed that brings nothing new is looked at less and less often, down to an eighth
 * of what is configured; one that fails likewise, down to once in 15 minutes.
 */
final class Pace {

    private static final double SLOWER = 1.5;
    private static final int SLOWEST = 8;
    private static final Duration LONGEST_AFTER_FAILURE = Duration.ofMinutes(15);
    /** Beyond this nobody is believed who says when to come again. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Duration every;
    private final boolean adapts;
    private double factor = 1;
    private int failures;

    Pace(Source source) {
        this.every = source.rhythm().every();
        this.adapts = source.kind() == Kind.FEED;
    }

    Duration after(Next next) {
        failures = 0;
        factor = next.found() || !adapts ? 1 : Math.min(SLOWEST, factor * SLOWER);
        Duration usual = Duration.ofMillis((long) (every.toMillis() * factor));
        Duration soon = next.soon();
        Duration wished = soon != null && soon.compareTo(usual) < 0 ? soon : usual;
        Duration least = next.earliest().compareTo(LONGEST) > 0 ? LONGEST : next.earliest();
        return wished.compareTo(least) < 0 ? least : wished;
    }

    /** With some chance in it, so that many sources of one host that fails do not come back all at once. */
    Duration afterFailure(Duration asked) {
        failures = Math.min(failures + 1, 20);
        long most = Math.max(every.toMillis(), LONGEST_AFTER_FAILURE.toMillis());
        long wait = Math.min(most, every.toMillis() << Math.min(failures - 1, 10));
        Duration own = Duration.ofMillis(wait / 2 + ThreadLocalRandom.current().nextLong(wait / 2 + 1));
        Duration least = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        return own.compareTo(least) < 0 ? least : own;
    }
}
