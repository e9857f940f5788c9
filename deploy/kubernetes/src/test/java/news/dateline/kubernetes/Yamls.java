package news.dateline.kubernetes;

import java.util.List;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** YAML as trees. */
final class Yamls {
    static final JsonMapper JSON = JsonMapper.shared();

    private Yamls() {
    }

    static JsonNode one(String yaml) {
        return all(yaml).getFirst();
    }

    /** All documents of a text; a key that stands twice is an error. */
    static List<JsonNode> all(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new Yaml(new SafeConstructor(options)).loadAll(yaml);
        return StreamSupport.stream(documents.spliterator(), false).filter(document -> document != null).<JsonNode>map(
                JSON::valueToTree).toList();
    }
}
