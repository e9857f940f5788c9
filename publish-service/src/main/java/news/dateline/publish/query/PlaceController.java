package news.dateline.publish.query;

import static news.dateline.publish.query.Counting.buckets;

import co.elastic.clients.elasticsearch._types.LatLonGeoLocation;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where stories take place. */
@RestController
class PlaceController {
    private final Readers readers;

    PlaceController(Readers readers) {
        this.readers = readers;
    }

    /** A place, where it lies in degrees, and the number of stories that name it. */
    record Place(String name, @Nullable String country, double lat, double lon, long stories) {
    }

    @Operation(summary = "Places of the stories asked for, with where they lie")
    @GetMapping(path = "/v1/places", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Place> places(@ParameterObject @ModelAttribute Wanted wanted, @RequestParam(defaultValue = "200") int size) {
        Aggregation names = Aggregation.of(terms -> terms
                .terms(body -> body.field("entities.name").size(Question.size(size)))
                .aggregations("middle", middle -> middle.geoCentroid(geo -> geo.field("entities.location")))
                .aggregations("country", country -> country.terms(body -> body.field("entities.country").size(1))));
        Aggregation located = Aggregation.of(filter -> filter.filter(and(term("entities.type", "PLACE"),
                Query.of(query -> query.exists(exists -> exists.field("entities.location")))))
                .aggregations("names", names));
        Aggregation entities = Aggregation.of(nested -> nested.nested(body -> body.path("entities"))
                .aggregations("located", located));
        var counts = readers.countArticles(wanted.stories().counting().withAggregation("entities", entities).build());
        Aggregate found = Counting.get(counts, "entities").nested().aggregations().get("located");
        return buckets(get(Objects.requireNonNull(found).filter().aggregations(), "names")).stream()
                .flatMap(PlaceController::place).toList();
    }

    private static Stream<Place> place(StringTermsBucket bucket) {
        LatLonGeoLocation middle = Optional.ofNullable(get(bucket.aggregations(), "middle").geoCentroid().location())
                .filter(location -> location.isLatlon()).map(location -> location.latlon()).orElse(null);
        String country = buckets(get(bucket.aggregations(), "country")).stream().map(one -> one.key().stringValue())
                .findFirst().orElse(null);
        return middle == null
                ? Stream.empty()
                : Stream.of(new Place(bucket.key().stringValue(), country, middle.lat(), middle.lon(),
                        bucket.docCount()));
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name));
    }

    private static Query and(Query... queries) {
        return Query.of(query -> query.bool(bool -> bool.filter(List.of(queries))));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
