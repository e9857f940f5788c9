package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who and what stories are about, and how many stories are. */
@RestController
class EntityController {
    private final Readers readers;

    EntityController(Readers readers) {
        this.readers = readers;
    }

    /** A name and the number of stories that have it. */
    record Count(EntityType type, String name, long stories) {
    }

    @Operation(summary = "Count the stories of each person, organisation, place or country; q is a part of the name")
    @GetMapping("/v1/entities")
    List<Count> count(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "20") int size) {
        List<EntityType> types = type == null ? List.of(EntityType.values()) : List.of(EntityType.named(type));
        int most = Question.size(size);
        NativeQueryBuilder query = NativeQuery.builder().withQuery(new Question().query()).withMaxResults(0);
        types.forEach(one -> query.withAggregation(one.name(), names(one, q, most)));
        ElasticsearchAggregations counts = readers.counts(query.build());
        return types.stream().flatMap(one -> counts(one, counts))
                .sorted(Comparator.comparingLong(Count::stories).reversed()).limit(most).toList();
    }

    private static Stream<Count> counts(EntityType type, ElasticsearchAggregations counts) {
        var found = counts.get(type.name());
        return found == null
                ? Stream.empty()
                : found.aggregation().getAggregate().sterms().buckets().array().stream()
                        .map(bucket -> new Count(type, bucket.key().stringValue(), bucket.docCount()));
    }

    private static Aggregation names(EntityType type, @Nullable String part, int size) {
        return Aggregation.of(names -> names.terms(terms -> {
            terms.field(type.field()).size(size);
            return part == null || part.isBlank() ? terms : terms.include(include -> include.regexp(containing(part)));
        }));
    }

    /** An expression for names that have this part, in whatever case. */
    private static String containing(String part) {
        if (part.length() > 100) {
            throw new BadQuestion("`q` has " + part.length() + " characters, expected 100 at most");
        }
        return part.codePoints().mapToObj(EntityController::inAnyCase).collect(Collectors.joining("", ".*", ".*"));
    }

    private static String inAnyCase(int letter) {
        return Stream.of(Character.toLowerCase(letter), Character.toUpperCase(letter)).distinct()
                .map(Character::toString)
                .map(one -> Character.isLetterOrDigit(letter) ? one : "\\" + one)
                .collect(Collectors.joining("|", "(", ")"));
    }

    /** The kinds of names that are counted, and the fields that hold them. */
    enum EntityType {
        PERSON("people"), ORGANIZATION("organizations"), PLACE("places"), COUNTRY("countries");

        private final String field;

        EntityType(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        static EntityType named(String name) {
            return Arrays.stream(values()).filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst().orElseThrow(() -> new BadQuestion(
                            "`type` is \"" + name + "\", expected one of " + Arrays.toString(values())));
        }
    }
}
