package news.dateline.ingest.source.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Shows which sources fail: 1 in {@code dateline.ingest.source.failing} where the last try did, else 0. Only the instance
 * that reads a source tells it, from the end of its first try on; {@code dateline.ingest.source.polled} is there for each
 * that should be read, so that one which nobody reads is seen as well.
 */
@Component
final class Failing {

    private final MultiGauge failing;
    private final MultiGauge polled;

    Failing(MeterRegistry meters) {
        this.failing = MultiGauge.builder("dateline.ingest.source.failing")
                .description("1 where the last try failed, in whole or in part; told by the instance that reads it")
                .register(meters);
        this.polled = MultiGauge.builder("dateline.ingest.source.polled")
                .description("1 for each source that should be read by one of the instances").register(meters);
    }

    /**
     * Shows these and no others.
     *
     * @param configured ids of the sources that should be read, here or elsewhere
     * @param here ids of those that are read here and have been tried, and whether the last try failed
     */
    void show(Collection<String> configured, Map<String, Boolean> here) {
        List<MultiGauge.Row<?>> shouldBe = List
                .copyOf(configured.stream().map(id -> MultiGauge.Row.of(Tags.of("source", id), 1)).toList());
        List<MultiGauge.Row<?>> are = List.copyOf(here.entrySet().stream()
                .map(one -> MultiGauge.Row.of(Tags.of("source", one.getKey()), one.getValue() ? 1 : 0)).toList());
        polled.register(shouldBe, true);
        failing.register(are, true);
    }
}
