package news.dateline.publish.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an index of ours is made: settings, mappings, aliases. Texts are analysed by word, and once more for each language
 * that is asked for and that the cluster can analyse.
 */
@Component
class Blueprint {
    private final Elastic elastic;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    Blueprint(Elastic elastic, IndexSettings settings) {
        this.elastic = elastic;
        this.settings = settings;
    }

    ObjectNode settings(Kind kind) {
        ObjectNode root = json.createObjectNode();
        root.put("index.number_of_shards", settings.shards());
        root.put("index.number_of_replicas", settings.replicas());
        root.put("index.refresh_interval", settings.refresh().toMillis() + "ms");
        root.put("index.codec", "best_compression");
        root.put("index.highlight.max_analyzed_offset", 100_000_000);
        if (kind == Kind.TIMELINE) {
            root.put("index.sort.field", "@timestamp");
        }
        root.put("index.analysis.analyzer.story.type", "standard");
        root.setAll(changeable(kind));
        return root;
    }

    /** Those settings that an index can be given at any time. */
    ObjectNode changeable(Kind kind) {
        ObjectNode root = json.createObjectNode();
        ArrayNode fields = root.putArray("index.query.default_field");
        Texts.fields(kind).forEach(fields::add);
        return root;
    }

    /** The mappings, with a field for the forms of words in each language that can be analysed. */
    ObjectNode mappings(Kind kind) {
        return mappings(kind, Languages.analyzers(settings.languages()).entrySet().stream()
                .filter(one -> has(one.getValue())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The same with these analysers, by language. */
    ObjectNode mappings(Kind kind, Map<String, String> analyzers) {
        ObjectNode mappings = read(kind.word() + ".mappings.json");
        if (!analyzers.isEmpty()) {
            ObjectNode properties = (ObjectNode) mappings.path("properties");
            kind.texts().forEach(text -> ((ObjectNode) properties.path(text)).put("copy_to", Texts.FORMS));
            // The words as they are stand in the texts themselves; a second index of them were a sixth of all work
            ObjectNode fields = properties.putObject(Texts.FORMS).put("type", "text").put("index", false)
                    .putObject("fields");
            analyzers.forEach((language, analyzer) -> fields.putObject(language).put("type", "text")
                    .put("analyzer", analyzer).put("norms", false));
        }
        return mappings;
    }

    /** What readers see, and all there is; the latter is also what is written to. */
    ObjectNode aliases(Kind kind) {
        ObjectNode aliases = json.createObjectNode();
        aliases.putObject(settings.shown(kind)).set("filter", read(kind.word() + ".filter.json"));
        aliases.putObject(settings.all(kind)).put("is_write_index", true);
        return aliases;
    }

    /** The actions that give an index the aliases and take them from others. */
    ObjectNode actions(Kind kind, String index, List<String> others) {
        ObjectNode root = json.createObjectNode();
        ArrayNode actions = root.putArray("actions");
        aliases(kind).forEachEntry((alias, options) -> {
            others.forEach(other -> actions.addObject().putObject("remove").put("index", other).put("alias", alias));
            ObjectNode add = (ObjectNode) options.deepCopy();
            actions.addObject().set("add", add.put("index", index).put("alias", alias));
        });
        return root;
    }

    private boolean has(String analyzer) {
        Elastic.Answer answer = elastic.post("/_analyze",
                json.createObjectNode().put("analyzer", analyzer).put("text", "stories"), Map.of());
        return answer.status() != 400 && answer.expect("analyzer " + analyzer).isOk();
    }

    private ObjectNode read(String name) {
        try (InputStream in = new ClassPathResource("index/" + name).getInputStream()) {
            return (ObjectNode) json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read index/" + name, e);
        }
    }
}
