package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each query of the dashboards for Kibana and Grafana, as those would ask it, against real indices. */
class DashboardsIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FOLDER = Path.of("..", "deploy", "observability");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service().startReady();
        Newsroom.stories().forEach(service::send);
        ObjectNode said = Events.story("urn:said", 1, 1);
        ((ObjectNode) said.path("timeline").get(0)).put("attributedTo", "Rex Tillerson");
        service.send(said);
        service.awaitDone();
        service.documents("articles");
        service.documents("timeline");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @TestFactory
    List<DynamicTest> kibana() throws IOException {
        Map<String, JsonNode> objects = objects();
        return objects.values().stream().filter(one -> List.of("visualization", "search").contains(type(one)))
                .map(one -> DynamicTest.dynamicTest(one.path("id").asString(), () -> kibana(one, objects))).toList();
    }

    @Test
    void theObjectsOfKibanaKnowEachOther() throws IOException {
        Map<String, JsonNode> objects = objects();
        objects.values().forEach(one -> one.path("references").forEach(reference -> assertThat(objects)
                .containsKey(reference.path("type").asString() + ":" + reference.path("id").asString())));
        objects.values().stream().filter(one -> type(one).equals("dashboard")).forEach(dashboard -> {
            JsonNode panels = JSON.readTree(dashboard.at("/attributes/panelsJSON").asString());
            assertThat(panels.size()).isEqualTo(dashboard.path("references").size()).isGreaterThan(4);
        });
    }

    private static void kibana(JsonNode object, Map<String, JsonNode> objects) {
        JsonNode view = Objects.requireNonNull(
                objects.get("index-pattern:" + object.at("/references/0/id").asString()));
        assertThat(view.at("/attributes/timeFieldName").asString()).isEqualTo("@timestamp");
        String alias = view.at("/attributes/title").asString();
        String words = JSON.readTree(object.at("/attributes/kibanaSavedObjectMeta/searchSourceJSON").asString())
                .at("/query/query").asString();
        // What is asked in KQL here reads the same in Lucene's language, but for the space before the colon
        ObjectNode query = query(words.replace(" : ", ":"));
        if (type(object).equals("search")) {
            object.at("/attributes/sort").forEach(sort -> query.withArray("sort").addObject()
                    .put(sort.get(0).asString(), sort.get(1).asString()));
            JsonNode hits = ask(alias, query.put("size", 5)).at("/hits/hits");
            assertThat(hits.isEmpty()).isFalse();
            object.at("/attributes/columns").forEach(column -> expectField(alias, column.asString()));
        } else {
            List<JsonNode> buckets = new ArrayList<>();
            JSON.readTree(object.at("/attributes/visState").asString()).path("aggs").forEach(one -> {
                if (!one.path("type").asString().equals("count")) {
                    buckets.add(one);
                }
            });
            expectBuckets(alias, query, buckets, one -> one.path("params"));
        }
    }

    @TestFactory
    List<DynamicTest> grafana() throws IOException {
        JsonNode board = JSON.readTree(Files.readString(FOLDER.resolve("grafana/news.json")));
        assertThat(board.path("panels").size()).isGreaterThan(6);
        return board.path("panels").valueStream().map(panel -> DynamicTest.dynamicTest(
                panel.path("title").asString(), () -> panel.path("targets").forEach(DashboardsIT::grafana))).toList();
    }

    private static void grafana(JsonNode target) {
        String alias = target.at("/datasource/uid").asString().equals("${stories}") ? "articles" : "timeline";
        ObjectNode query = query(target.path("query").asString());
        target.path("metrics").forEach(metric -> {
            if (metric.has("field")) {
                query.withObject("aggs").putObject("metric").putObject(metric.path("type").asString())
                        .put("field", metric.path("field").asString());
            }
        });
        if (target.path("bucketAggs").isEmpty()) {
            assertThat(ask(alias, query.put("size", 5)).at("/hits/hits").isEmpty()).isFalse();
        } else {
            if (query.has("aggs")) {
                assertThat(ask(alias, query).at("/aggregations/metric/value").isNumber()).isTrue();
                query.remove("aggs");
            }
            expectBuckets(alias, query, target.path("bucketAggs").valueStream().toList(), one -> one);
        }
    }

    /** Each level of buckets, one within the other, holds something. */
    private static void expectBuckets(String alias, ObjectNode query, List<JsonNode> levels,
            Function<JsonNode, JsonNode> parameters) {
        ObjectNode within = query;
        for (JsonNode level : levels) {
            String field = parameters.apply(level).path("field").asString();
            expectField(alias, field);
            ObjectNode bucket = within.withObject("aggs").putObject("buckets");
            ObjectNode body = bucket.putObject(level.path("type").asString()).put("field", field);
            if (level.path("type").asString().equals("date_histogram")) {
                body.put("fixed_interval", "1d").put("min_doc_count", 1);
            }
            within = bucket;
        }
        JsonNode answer = ask(alias, query.put("size", 0)).path("aggregations");
        for (JsonNode level : levels) {
            assertThat(answer.at("/buckets/buckets").isEmpty()).as("%s by %s", alias, level).isFalse();
            answer = answer.at("/buckets/buckets/0");
        }
    }

    private static ObjectNode query(String words) {
        ObjectNode body = JSON.createObjectNode();
        if (!words.isEmpty()) {
            body.putObject("query").putObject("query_string").put("query", words);
        }
        return body;
    }

    private static void expectField(String alias, String field) {
        assertThat(service.elasticsearch("GET", "/" + service.id + "-" + alias + "/_field_caps?fields=" + field, "")
                .path("fields").has(field)).as("%s of %s", field, alias).isTrue();
    }

    private static JsonNode ask(String alias, JsonNode body) {
        JsonNode answer = service.elasticsearch("POST", "/" + service.id + "-" + alias + "/_search", body.toString());
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer;
    }

    private static Map<String, JsonNode> objects() throws IOException {
        return Files.readAllLines(FOLDER.resolve("kibana/dateline.ndjson")).stream().map(JSON::readTree)
                .collect(Collectors.toMap(one -> type(one) + ":" + one.path("id").asString(), one -> one,
                        (one, other) -> {
                            throw new IllegalStateException("Twice: " + one.path("id"));
                        }, TreeMap::new));
    }

    private static String type(JsonNode object) {
        return object.path("type").asString();
    }
}
