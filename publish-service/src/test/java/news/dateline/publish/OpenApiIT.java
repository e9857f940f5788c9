package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the service really answers: each parameter, each status, each field. */
class OpenApiIT {
    private static final Pattern KNOWN = Pattern.compile("expected (?:one of \\[(.*)]|none)");
    private static Service service;
    private static ObjectNode description;

    @BeforeAll
    static void start() {
        service = new Service().startReady();
        service.send(Events.marked("urn:marked"), Events.planned("urn:planned"), Events.story("urn:days", 1, 3)
                .put("subheadline", "More").put("slugline", "days").put("dateline", "SEOUL").put("located", "Seoul")
                .put("bodyHtml", "<p>Body</p>").put("copyrightNotice", "(c)").put("usageTerms", "none")
                .put("firstCreated", "2017-12-15T19:00:00Z").put("expires", "2999-01-01T00:00:00Z")
                .put("embargoedUntil", "2018-01-01T00:00:00Z").put("urgency", 1).put("genre", "Current"));
        service.awaitDone();
        service.documents("articles");
        service.documents("timeline");
        description = (ObjectNode) service.json("/v3/api-docs");
        // What is not described is not to be answered
        description.at("/components/schemas").valueStream().filter(schema -> schema.has("properties")
                && !schema.has("additionalProperties") && !schema.has("unevaluatedProperties"))
                .forEach(schema -> ((ObjectNode) schema).put("unevaluatedProperties", false));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/v1/articles | /v1/articles?q=marked&highlight&size=1 | 200",
            "/v1/articles | /v1/articles | 200", "/v1/articles | /v1/articles?size=x | 400",
            "/v1/articles/{uri} | /v1/articles/urn:marked?highlight | 200",
            "/v1/articles/{uri} | /v1/articles/urn:days | 200",
            "/v1/articles/{uri} | /v1/articles/urn:days?format=ninjs | 200",
            "/v1/articles/{uri} | /v1/articles/urn:none | 404",
            "/v1/articles/{uri} | /v1/articles/urn:days?format=x | 400", "/v1/timeline | /v1/timeline?size=2 | 200",
            "/v1/timeline | /v1/timeline?order=x | 400", "/v1/timeline.ics | /v1/timeline.ics | 200",
            "/v1/timeline.ics | /v1/timeline.ics?from=x | 400", "/v1/timeline.csv | /v1/timeline.csv | 200",
            "/v1/timeline.csv | /v1/timeline.csv?modality=x | 400", "/v1/entities | /v1/entities | 200",
            "/v1/entities | /v1/entities?type=x | 400", "/v1/facets | /v1/facets | 200",
            "/v1/facets | /v1/facets?x=1 | 400", "/v1/places | /v1/places | 200",
            "/v1/places | /v1/places?size=0 | 400"})
    void answersAreAsDescribed(String path, String question, int status) {
        var answer = service.http(question);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode response = operation(path).path("responses").path(String.valueOf(status));
        assertThat(response.isObject()).as("status " + status + " is described").isTrue();
        String type = answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "");
        assertThat(response.path("content").propertyNames()).contains(type);
        if (type.endsWith("json")) {
            assertThat(errors(response.path("content").path(type).path("schema"), answer.body())).isEmpty();
        }
    }

    private static List<String> errors(JsonNode schema, String answer) {
        assertThat(schema.isEmpty()).as("a schema").isFalse();
        ObjectNode root = ((ObjectNode) schema).deepCopy();
        root.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON).validate(answer, InputFormat.JSON).stream()
                .map(String::valueOf).toList();
    }

    @Test
    void allParametersAreDescribed() {
        for (String path : List.of("/v1/articles", "/v1/articles/{uri}", "/v1/timeline", "/v1/timeline.ics",
                "/v1/timeline.csv", "/v1/entities", "/v1/facets", "/v1/places", "/v1/stream")) {
            String detail = service.json(path.replace("{uri}", "urn:days") + "?nothing=1").path("detail").asString();
            Matcher known = KNOWN.matcher(detail);
            assertThat(known.find()).as(detail).isTrue();
            assertThat(parameters(path)).as(path).containsExactlyInAnyOrder(
                    known.group(1) == null ? new String[0] : known.group(1).split(", "));
        }
    }

    @Test
    void whatHoldsForAllIsDescribedForAll() {
        assertThat(description.path("openapi").asString()).startsWith("3.");
        description.path("paths").propertyStream().filter(path -> path.getKey().startsWith("/v1/")).forEach(path -> {
            JsonNode responses = operation(path.getKey()).path("responses");
            assertThat(responses.propertyNames()).as(path.getKey()).contains("200", "400", "401", "503");
            assertThat(responses.path("400").path("content").propertyNames()).as(path.getKey())
                    .containsExactly("application/problem+json");
        });
        assertThat(operation("/v1/stream").path("responses").propertyNames()).contains("429");
    }

    private static Stream<String> parameters(String path) {
        return operation(path).path("parameters").valueStream()
                .filter(one -> one.path("in").asString().equals("query")).map(one -> one.path("name").asString());
    }

    private static JsonNode operation(String path) {
        return description.path("paths").path(path).path("get");
    }

}
