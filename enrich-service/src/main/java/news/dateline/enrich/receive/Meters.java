package news.dateline.enrich.receive;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import news.dateline.enrich.Enriched;
import news.dateline.enrich.emit.EventTooLarge;
import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.fact.Modality;

/** The numbers of this service, {@code dateline.enrich.*}; those with known tags are there, at zero, from the start. */
final class Meters {

    private enum Outcome {
        ENRICHED, PASSED, DEADLETTERED
    }

    private final MeterRegistry registry;
    private final Timer time;

    Meters(MeterRegistry registry) {
        this.registry = registry;
        this.time = Timer.builder("dateline.enrich.time")
                .description("Time to enrich one article")
                .publishPercentileHistogram()
                .register(registry);
        List.of(Outcome.values()).forEach(this::articles);
        List.of(EntityType.values()).forEach(this::entities);
        List.of(Modality.values()).forEach(this::facts);
        List.of(UnreadableArticle.class, EventTooLarge.class).forEach(why -> reason(why.getSimpleName()));
    }

    void enriched(Enriched found) {
        articles(Outcome.ENRICHED).increment();
        found.entities().forEach(entity -> entities(entity.type()).increment());
        found.timeline().forEach(fact -> facts(fact.modality()).increment());
    }

    void passed(int articles) {
        articles(Outcome.PASSED).increment(articles);
    }

    void deadLettered(String reason) {
        articles(Outcome.DEADLETTERED).increment();
        reason(reason).increment();
    }

    void took(Duration duration) {
        time.record(duration);
    }

    void waiting(Supplier<Number> seconds) {
        Gauge.builder("dateline.enrich.waiting", seconds)
                .description("Age of the oldest record being worked on")
                .baseUnit("seconds")
                .register(registry);
    }

    private Counter articles(Outcome outcome) {
        return counter("dateline.enrich.articles", "Articles by what came of them", "outcome",
                outcome.name().toLowerCase(Locale.ROOT));
    }

    private Counter entities(EntityType type) {
        return counter("dateline.enrich.entities", "Entities found", "type", type.name());
    }

    private Counter facts(Modality modality) {
        return counter("dateline.enrich.facts", "Facts found", "modality", modality.name());
    }

    private Counter reason(String reason) {
        return counter("dateline.enrich.deadletters", "Records that were dead-lettered", "reason", reason);
    }

    private Counter counter(String name, String description, String tag, String value) {
        return Counter.builder(name).description(description).tag(tag, value).register(registry);
    }
}
