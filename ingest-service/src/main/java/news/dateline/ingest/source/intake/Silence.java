package news.dateline.ingest.source.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.config.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Watches for sources from which nothing comes although something is expected: one that is silent is logged, and shows as
 * 1 in {@code dateline.ingest.source.silent}. What counts is what came to any instance.
 */
@Component
public final class Silence implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Silence.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Sources sources;
    private final Arrivals arrivals;
    private final Clock clock;
    private final MultiGauge silent;
    private final MultiGauge ages;
    private final Map<String, Instant> knownSince = new ConcurrentHashMap<>();
    private final Map<String, Boolean> silences = new ConcurrentHashMap<>();
    private Optional<Thread> work = Optional.empty();

    Silence(Sources sources, Arrivals arrivals, Clock clock, MeterRegistry meters) {
        this.sources = sources;
        this.arrivals = arrivals;
        this.clock = clock;
        this.silent = MultiGauge.builder("dateline.ingest.source.silent")
                .description("1 where nothing has come for longer than expected").register(meters);
        this.ages = MultiGauge.builder("dateline.ingest.source.age").baseUnit("seconds")
                .description("Since something came last").register(meters);
    }

    /** Whether nothing has come from a source for longer than expected. */
    public boolean isSilent(Source source) {
        Duration expect = source.rhythm().expect();
        return expect != null && quiet(source).compareTo(expect) > 0;
    }

    private Duration quiet(Source source) {
        Instant now = clock.instant();
        Instant since = arrivals.findLast(source.id())
                .orElseGet(() -> knownSince.computeIfAbsent(source.id(), _ -> now));
        return Duration.between(since, now);
    }

    @Override
    public void start() {
        work = Optional.of(Thread.ofVirtual().name("silence").start(this::watch));
    }

    @Override
    public void stop() {
        work.ifPresent(Thread::interrupt);
        work = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return work.isPresent();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        List<MultiGauge.Row<?>> silentRows = new ArrayList<>();
        List<MultiGauge.Row<?>> ageRows = new ArrayList<>();
        for (Source source : sources.all()) {
            Tags tags = Tags.of("source", source.id());
            if (source.rhythm().expect() != null) {
                boolean isSilent = isSilent(source);
                tell(source, isSilent);
                silentRows.add(MultiGauge.Row.of(tags, isSilent ? 1 : 0));
            }
            if (arrivals.findLast(source.id()).isPresent())
                ageRows.add(MultiGauge.Row.of(tags, quiet(source).toSeconds()));
        }
        silent.register(silentRows, true);
        ages.register(ageRows, true);
    }

    private void tell(Source source, boolean isSilent) {
        boolean was = Boolean.TRUE.equals(silences.put(source.id(), isSilent));
        if (isSilent && !was) {
            log.warn("Source {} is silent: nothing has come for {}, something was expected within {}; ask its provider,"
                    + " or look at GET /v1/sources", source.id(), quiet(source), source.rhythm().expect());
        } else if (was && !isSilent) {
            log.info("Source {} is not silent any more", source.id());
        }
    }
}
