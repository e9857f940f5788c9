package news.dateline.publish.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The two indices with their templates and aliases, as files of this service describe them. */
@Component
class Schema {
    private static final List<String> KINDS = List.of("articles", "timeline");

    private final Elastic elastic;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    Schema(Elastic elastic, IndexSettings settings) {
        this.elastic = elastic;
        this.settings = settings;
    }

    /** Whether all four aliases are there. */
    boolean isThere() {
        Elastic.Answer answer = elastic.get("/_alias/" + settings.articles() + "," + settings.allArticles() + ","
                + settings.timeline() + "," + settings.allFacts());
        if (answer.status() == 404) {
            return false;
        }
        return expect(answer, "aliases").isOk();
    }

    /** Installs what is not there and brings the rest up to date; no documents are touched. */
    void install() {
        String analyzer = hasAnalyzer("english") ? "english" : "standard";
        KINDS.forEach(kind -> install(kind, analyzer));
    }

    private void install(String kind, String analyzer) {
        String name = settings.prefix() + kind;
        String index = name + "-v1";
        ObjectNode mappings = read("index/" + kind + ".mappings.json");
        ObjectNode aliases = aliases(kind, name);
        ObjectNode template = json.createObjectNode();
        template.set("settings", settings(analyzer));
        template.set("mappings", mappings);
        template.set("aliases", aliases);
        expect(elastic.put("/_index_template/" + name, indexTemplate(name, template)), "template " + name);
        Elastic.Answer created = elastic.put("/" + index, json.createObjectNode());
        if (!created.error().startsWith("resource_already_exists_exception")) {
            expect(created, "index " + index);
        }
        expect(elastic.put("/" + index + "/_mapping", mappings), "mapping of " + index);
        expect(elastic.post("/_aliases", actions(index, aliases), Map.of()), "aliases of " + index);
    }

    private ObjectNode indexTemplate(String name, ObjectNode template) {
        ObjectNode root = json.createObjectNode();
        root.putArray("index_patterns").add(name + "-v*");
        root.put("priority", 500);
        root.set("template", template);
        return root;
    }

    private ObjectNode settings(String analyzer) {
        ObjectNode root = json.createObjectNode();
        root.put("index.number_of_shards", settings.shards());
        root.put("index.number_of_replicas", settings.replicas());
        root.put("index.refresh_interval", settings.refresh().toMillis() + "ms");
        root.put("index.analysis.analyzer.story.type", analyzer);
        return root;
    }

    private ObjectNode aliases(String kind, String name) {
        ObjectNode aliases = json.createObjectNode();
        aliases.putObject(name).set("filter", read("index/" + kind + ".filter.json"));
        aliases.putObject(name + "-all").put("is_write_index", true);
        return aliases;
    }

    private ObjectNode actions(String index, ObjectNode aliases) {
        ObjectNode root = json.createObjectNode();
        var actions = root.putArray("actions");
        aliases.forEachEntry((alias, options) -> {
            ObjectNode add = (ObjectNode) options.deepCopy();
            add.put("index", index).put("alias", alias);
            actions.addObject().set("add", add);
        });
        return root;
    }

    private boolean hasAnalyzer(String name) {
        Elastic.Answer answer = elastic.post("/_analyze",
                json.createObjectNode().put("analyzer", name).put("text", "stories"), Map.of());
        return answer.status() != 400 && expect(answer, "analyzer " + name).isOk();
    }

    private static Elastic.Answer expect(Elastic.Answer answer, String what) {
        if (!answer.isOk()) {
            throw new ElasticsearchAway(
                    "Elasticsearch answered " + answer.status() + " for " + what + ": " + answer.error());
        }
        return answer;
    }

    private ObjectNode read(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            JsonNode tree = json.readTree(in);
            return (ObjectNode) tree;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
