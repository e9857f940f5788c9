package news.dateline.ingest.source;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.ingest.format.Formats;
import org.springframework.stereotype.Component;

/**
 * Counts what comes in, by source and format. A sender names its source, so their number is bounded: beyond
 * {@value #SOURCES} they count as one, {@code other}.
 */
@Component
final class Counts {

    private static final int SOURCES = 200;

    private final MeterRegistry meters;
    private final Set<String> sources = ConcurrentHashMap.newKeySet();

    Counts(MeterRegistry meters) {
        this.meters = meters;
        for (String format : Formats.NAMES) {
            counter("received", "http", format, List.of());
            counter("accepted", "http", format, List.of());
        }
    }

    void received(String source, String format) {
        counter("received", source, format, List.of()).increment();
    }

    void accepted(String source, String format) {
        counter("accepted", source, format, List.of()).increment();
    }

    void rejected(String source, String format, String reason) {
        counter("rejected", source, format, List.of("reason", reason)).increment();
    }

    private Counter counter(String what, String source, String format, List<String> more) {
        boolean known = sources.contains(source) || sources.size() < SOURCES;
        if (known)
            sources.add(source);
        Tags tags = Tags.of("source", known ? source : "other", "format", format).and(more.toArray(String[]::new));
        return Counter.builder("dateline.ingest." + what).description("Items " + what).tags(tags).register(meters);
    }
}
