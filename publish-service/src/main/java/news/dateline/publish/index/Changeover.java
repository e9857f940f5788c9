package news.dateline.publish.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The moment at which the facts of one version take the place of those of the one before, all at once: the new ones are
 * written to be shown from a moment that is still to come, the old ones to be shown until then, and the aliases compare
 * that with their own clock. It works as long as all of it can be searched before the moment comes, so the moment keeps
 * a distance that follows how long writing takes.
 */
@Component
class Changeover {
    private static final Logger log = LoggerFactory.getLogger(Changeover.class);
    private static final Duration LEAST = Duration.ofMillis(300);
    private static final Duration MOST = Duration.ofSeconds(5);

    private final Clock clock;
    private final Counter late;
    private volatile Duration lead = LEAST.multipliedBy(2);

    Changeover(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.late = registry.counter("dateline.publish.changeover.late");
    }

    /** The moment for what is written from now on. */
    Instant next() {
        return clock.instant().plus(lead);
    }

    /** Waits until the moment has come; called when all can be searched that was started so long ago. */
    void await(Instant moment, Instant started) {
        Instant now = clock.instant();
        learn(Duration.between(started, now));
        if (now.isAfter(moment)) {
            late.increment();
            log.warn("Facts took {} to be written, longer than was foreseen: until then, some of an old version may "
                    + "have stood beside some of a new one", Duration.between(started, now));
        } else {
            sleep(Duration.between(now, moment));
        }
    }

    /** Twice what it took, and not at once less than it was. */
    private void learn(Duration took) {
        Duration wanted = took.multipliedBy(2).plus(LEAST);
        Duration slowly = lead.multipliedBy(9).plus(wanted).dividedBy(10);
        Duration next = wanted.compareTo(slowly) > 0 ? wanted : slowly;
        lead = next.compareTo(MOST) > 0 ? MOST : next;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchAway("Interrupted before a changeover", e);
        }
    }
}
