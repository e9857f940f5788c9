package news.dateline.ingest.source.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
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
    private final Map<List<String>, Counter> counters = new ConcurrentHashMap<>();

    Counts(MeterRegistry meters) {
        this.meters = meters;
        for (String format : Formats.NAMES) {
            counter("received", "http", format, "");
            counter("accepted", "http", format, "");
        }
    }

    /** One more item: received, accepted, held, duplicate, older or dropped. */
    void count(String what, String source, String format) {
        counter(what, source, format, "").increment();
    }

    void rejected(String source, String format, String reason) {
        counter("rejected", source, format, reason).increment();
    }

    private Counter counter(String what, String source, String format, String reason) {
        return counters.computeIfAbsent(List.of(what, bounded(source), format, reason), this::register);
    }

    private String bounded(String source) {
        if (sources.contains(source))
            return source;
        if (sources.size() >= SOURCES)
            return "other";
        sources.add(source);
        return source;
    }

    private Counter register(List<String> key) {
        Tags tags = Tags.of("source", key.get(1), "format", key.get(2));
        if (!key.get(3).isEmpty())
            tags = tags.and("reason", key.get(3));
        return Counter.builder("dateline.ingest." + key.get(0)).description("Items " + key.get(0)).tags(tags)
                .register(meters);
    }
}
