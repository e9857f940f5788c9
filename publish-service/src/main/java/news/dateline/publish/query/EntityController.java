package news.dateline.publish.query;

import static news.dateline.publish.query.Counting.buckets;
import static news.dateline.publish.query.Counting.least;
import static news.dateline.publish.query.Counting.most;
import static news.dateline.publish.query.Counting.terms;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.publish.query.Counting.Span;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who and what stories are about, and how many stories are. */
@RestController
class EntityController {
    private final Readers readers;

    EntityController(Readers readers) {
        this.readers = readers;
    }

    /**
     * A name and the number of stories that have it.
     *
     * @param trend the same over time: the time from the oldest to the newest story asked for, in twelve equal steps
     */
    record Count(EntityType type, String name, long stories, List<Long> trend) {
    }

    @Operation(summary = "Count the stories of each person, organisation, place or country, with a trend")
    @GetMapping(path = "/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Count> count(
            @Parameter(description = "PERSON, ORGANIZATION, PLACE or COUNTRY; all without") @RequestParam(required = false) @Nullable String type,
            @Parameter(description = "A part of the name") @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "20") int size,
            @ParameterObject @ModelAttribute Wanted wanted) {
        List<EntityType> types = EntityType.named(type);
        int limit = Question.size(size);
        String pattern = name == null || name.isBlank() ? null : Names.containing(name);
        Span span = span(wanted);
        NativeQueryBuilder query = wanted.stories().counting();
        types.forEach(one -> query.withAggregation(one.name(), terms(one.field(), limit, pattern, span)));
        ElasticsearchAggregations counts = readers.countArticles(query.build());
        return types.stream().flatMap(one -> counts(one, counts, span))
                .sorted(Comparator.comparingLong(Count::stories).reversed()).limit(limit).toList();
    }

    private Span span(Wanted wanted) {
        var ends = readers.countArticles(wanted.stories().counting()
                .withAggregation("least", least("versionCreated")).withAggregation("most", most("versionCreated"))
                .build());
        Double min = Counting.get(ends, "least").min().value();
        Double max = Counting.get(ends, "most").max().value();
        return min == null || max == null || min.isInfinite() || max.isInfinite() ? Span.NONE : Span.of(min, max);
    }

    private static Stream<Count> counts(EntityType type, ElasticsearchAggregations counts, Span span) {
        return buckets(Counting.get(counts, type.name())).stream().map(bucket -> new Count(type,
                bucket.key().stringValue(), bucket.docCount(),
                span.counts(Objects.requireNonNull(bucket.aggregations().get("trend")))));
    }
}
