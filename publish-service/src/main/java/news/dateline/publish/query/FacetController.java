package news.dateline.publish.query;

import static news.dateline.publish.query.Counting.buckets;
import static news.dateline.publish.query.Counting.terms;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** How the stories that are asked for divide. */
@RestController
class FacetController {
    private static final Map<String, String> FIELDS = fields();
    private static final int SIZE = 20;
    /** Languages are summed up from all there are. */
    private static final int LANGUAGES = 1_000;
    private static final int MOST_DAYS = 5_000;

    private final Readers readers;

    FacetController(Readers readers) {
        this.readers = readers;
    }

    /** A value and the number of stories that have it. */
    record Bucket(String value, long stories) {
    }

    @Operation(summary = "Count the stories asked for by person, organisation, place, country, provider, language, day")
    @GetMapping(path = "/v1/facets", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<Bucket>> facets(@ParameterObject @ModelAttribute Wanted wanted) {
        var query = wanted.stories().counting();
        FIELDS.forEach((name, field) -> query.withAggregation(name, terms(field, SIZE, null, null)));
        query.withAggregation("languages", terms("language", LANGUAGES, null, null));
        query.withAggregation("days", Counting.days("versionCreated"));
        ElasticsearchAggregations counts = readers.countArticles(query.build());
        Map<String, List<Bucket>> facets = new LinkedHashMap<>();
        FIELDS.keySet().forEach(name -> facets.put(name, buckets(Counting.get(counts, name)).stream()
                .map(bucket -> new Bucket(bucket.key().stringValue(), bucket.docCount())).toList()));
        facets.put("languages",
                LanguageRanges.of(buckets(Counting.get(counts, "languages"))).stream().limit(SIZE).toList());
        var days = Counting.get(counts, "days").dateHistogram().buckets().array();
        facets.put("days", days.subList(Math.max(0, days.size() - MOST_DAYS), days.size()).stream()
                .map(day -> new Bucket(Objects.requireNonNull(day.keyAsString()), day.docCount())).toList());
        return facets;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of("people", "organizations", "places", "countries").forEach(name -> fields.put(name, name));
        fields.put("providers", "provider");
        return fields;
    }
}
