package news.dateline.publish.receive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.publish.index.Search;
import news.dateline.publish.story.Story;
import org.springframework.stereotype.Component;

/** Now and then searches for a story that was just written until it is found, and measures from when it was received. */
@Component
class Latency {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Search search;
    private final ReceiveSettings settings;
    private final Clock clock;
    private final Timer timer;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    Latency(Search search, ReceiveSettings settings, MeterRegistry registry, Clock clock) {
        this.search = search;
        this.settings = settings;
        this.clock = clock;
        this.timer = Timer.builder("dateline.publish.latency").publishPercentileHistogram()
                .description("From received to searchable, of sampled stories").register(registry);
    }

    /** Samples the last story of the batch, if the time for a sample has come; returns at once. */
    void sample(List<Story> batch) {
        Instant now = clock.instant();
        Instant due = next.get();
        if (!batch.isEmpty() && !now.isBefore(due) && next.compareAndSet(due, now.plus(settings.sampleEvery()))) {
            Story story = batch.getLast();
            Thread.ofVirtual().name("latency").start(() -> measure(story, now.plus(LONGEST)));
        }
    }

    private void measure(Story story, Instant end) {
        try {
            while (clock.instant().isBefore(end)) {
                if (search.finds(story.uri(), story.revision())) {
                    timer.record(Duration.between(story.received(), clock.instant()));
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
