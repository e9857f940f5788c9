package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.testsupport.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Elasticsearch makes of the settings and mappings, and what it finds by them where no field is named. */
class BlueprintIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Rest5Client CLIENT = Rest5Client.builder(TestServers.elasticsearch()).build();
    private static final Elastic ELASTIC = new Elastic(CLIENT);

    private final IndexSettings settings = new IndexSettings(
            "blue" + UUID.randomUUID().toString().substring(0, 8) + "-",
            1, 0, Duration.ofSeconds(1), Duration.ofSeconds(1), List.of("en"), null, null, Duration.ofHours(1));
    private final Blueprint blueprint = new Blueprint(ELASTIC, settings);

    @AfterAll
    static void close() throws java.io.IOException {
        CLIENT.close();
    }

    @Test
    void wordsAreFoundInAllTextsAndInTheFormsOfALanguage() {
        // "simple" makes "g" of "g20", the standard analyser does not; the cluster of the tests has no "english"
        for (Kind kind : Kind.values()) {
            String index = settings.index(kind, 1);
            create(index, blueprint.settings(kind), blueprint.mappings(kind, Map.of("en", "simple")));
            kind.texts().forEach(text -> put(index, text, JSON.createObjectNode().put(text, text + " word g20")));
            refresh(index);
            kind.texts().forEach(text -> assertThat(found(index, text)).as(text).containsExactly(text));
            assertThat(found(index, "word")).containsExactlyInAnyOrderElementsOf(kind.texts());
            assertThat(found(index, "g")).as("in forms.en alone").containsExactlyInAnyOrderElementsOf(kind.texts());
        }
    }

    @Test
    void anIndexOfAnEarlierReleaseIsSearchedAsANewOneIs() {
        for (Kind kind : Kind.values()) {
            String index = settings.index(kind, 1);
            ObjectNode mappings = blueprint.mappings(kind, Map.of());
            ObjectNode properties = (ObjectNode) mappings.path("properties");
            properties.putObject("text").put("type", "text").put("analyzer", "story");
            properties.forEachEntry((name, field) -> {
                if (field.path("type").asString("").equals("text") && field.path("index").asBoolean(true)) {
                    ((ObjectNode) field).remove("norms");
                }
            });
            kind.texts().forEach(text -> ((ObjectNode) properties.path(text)).put("copy_to", "text"));
            ObjectNode old = blueprint.settings(kind);
            old.remove("index.query.default_field");
            create(index, old, mappings);
            ELASTIC.post("/_aliases", blueprint.actions(kind, index, List.of()), Map.of()).expect("aliases");
            put(index, "old", JSON.createObjectNode().put(kind.texts().getFirst(), "word"));
        }
        new Schema(ELASTIC, settings, blueprint).install();
        Arrays.stream(Kind.values()).map(kind -> settings.index(kind, 1)).forEach(index -> {
            put(index, "new", JSON.createObjectNode().put("headline", "word"));
            refresh(index);
            assertThat(found(index, "word")).containsExactlyInAnyOrder("old", "new");
            assertThat(found(index, "word", "text")).as("by the earlier release")
                    .containsExactlyInAnyOrder("old", "new");
        });
    }

    private static void create(String index, ObjectNode settings, ObjectNode mappings) {
        ObjectNode body = JSON.createObjectNode();
        body.set("settings", settings);
        body.set("mappings", mappings);
        ELASTIC.put("/" + index, body).expect(index);
    }

    private static void put(String index, String id, ObjectNode document) {
        ELASTIC.put("/" + index + "/_doc/" + id, document.put("@timestamp", "2017-12-15T00:00:00Z")).expect(id);
    }

    private static void refresh(String index) {
        ELASTIC.get("/" + index + "/_refresh").expect("refresh");
    }

    /** The ids of what is found in these fields, or by a question that names none. */
    private static List<String> found(String index, String words, String... fields) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode query = body.putObject("query").putObject("simple_query_string").put("query", words);
        List.of(fields).forEach(field -> query.withArray("fields").add(field));
        JsonNode hits = ELASTIC.post("/" + index + "/_search", body, Map.of()).expect("search").body()
                .at("/hits/hits");
        return hits.valueStream().map(hit -> hit.path("_id").asString()).toList();
    }
}
