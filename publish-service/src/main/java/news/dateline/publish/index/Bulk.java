package news.dateline.publish.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes operations in slices, one request after the other, until each has its final outcome. What can be taken later
 * is sent again by itself, with pauses that grow; when patience ends, all of it is given back to be delivered again,
 * which is harmless, because every document carries its version.
 */
@Component
class Bulk {
    private static final Logger log = LoggerFactory.getLogger(Bulk.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Sending sending;
    private final BulkSettings settings;
    private final BulkMeters meters;
    private final Clock clock;
    private final Timer time;
    private volatile boolean closing;
    private volatile @Nullable Trouble trouble;

    /** Since when and why Elasticsearch takes no writes. */
    private record Trouble(Instant since, String why) {
    }

    Bulk(Sending sending, BulkSettings settings, BulkMeters meters, MeterRegistry registry, Clock clock) {
        this.sending = sending;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.time = registry.timer("dateline.publish.bulk.time");
        Gauge.builder("dateline.publish.trouble", this, Bulk::troubleSeconds).baseUnit("seconds").strongReference(true)
                .description("For how long Elasticsearch has not taken writes; 0 while it does").register(registry);
    }

    /** Why Elasticsearch takes no writes, if it does not. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble).map(Trouble::why);
    }

    private double troubleSeconds() {
        Trouble now = trouble;
        return now == null ? 0 : Duration.between(now.since(), clock.instant()).toMillis() / 1000.0;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    /** Writes all; returns those that were refused for good, with the reason. */
    List<Refused> write(List<Operation> operations) {
        List<Refused> refused = new ArrayList<>();
        List<Operation> pending = operations;
        Instant end = clock.instant().plus(settings.patience());
        for (int attempt = 0; !pending.isEmpty(); attempt++) {
            Round round = new Round();
            List<Operation> batch = pending;
            time.record(() -> send(batch, round));
            refused.addAll(round.refused);
            pending = round.later;
            note(round);
            if (!pending.isEmpty()) {
                meters.retried(pending.size());
                pause(attempt, end, round);
            }
        }
        return refused;
    }

    private void send(List<Operation> operations, Round round) {
        List<List<Operation>> slices = Slices.of(operations, settings.size().toBytes(), settings.items());
        for (List<Operation> slice : slices) {
            if (round.isBroken()) {
                round.later.addAll(slice);
            } else {
                sending.send(slice, round);
            }
        }
    }

    private void note(Round round) {
        Trouble before = trouble;
        trouble = round.later.isEmpty()
                ? null
                : new Trouble(before == null ? clock.instant() : before.since(), String.valueOf(round.why));
    }

    private void pause(int attempt, Instant end, Round round) {
        if (closing || !clock.instant().isBefore(end)) {
            throw new ElasticsearchAway(round.later.size() + " documents could not be written: " + round.why);
        }
        log.warn("{} documents are to be sent again: {}", round.later.size(), round.why);
        long longest = Math.min(settings.firstPause().toMillis() << Math.min(attempt, 16), LONGEST_PAUSE.toMillis());
        long pause = longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchAway("Interrupted while waiting to send again", e);
        }
    }
}
