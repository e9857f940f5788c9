package news.dateline.ingest.format.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.ingest.format.json.Json;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** All JSON-LD of a page. Things may stand where they are spoken of, or elsewhere under their {@code @id}. */
final class LinkedData {

    /** What hid scripts from old browsers, and their end. */
    private static final Pattern WRAPPER = Pattern.compile(
            "^\\s*(?://|/\\*)?\\s*<!(?:\\[CDATA\\[|--)(?:\\s*\\*/)?|(?://|/\\*)?\\s*(?:]]|--)>(?:\\s*\\*/)?\\s*$");

    private final List<JsonNode> roots;
    private final Map<String, JsonNode> named = new HashMap<>();

    LinkedData(Document page) {
        this.roots = page.select("script[type^=application/ld+json]").stream()
                .map(script -> Json.find(WRAPPER.matcher(script.data()).replaceAll(""))).flatMap(Optional::stream)
                .toList();
        roots.stream().flatMap(root -> Stream.of(root, root.path("@graph")))
                .flatMap(node -> node.isArray() ? node.values().stream() : Stream.of(node))
                .filter(node -> node.size() > 1 && node.path("@id").isString())
                .forEach(node -> named.putIfAbsent(node.path("@id").asString(), node));
    }

    List<JsonNode> roots() {
        return roots;
    }

    /** What a property holds, one or many. */
    List<JsonNode> each(JsonNode node) {
        if (node.isArray())
            return node.values().stream().map(this::whole).toList();
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(whole(node));
    }

    private JsonNode whole(JsonNode node) {
        boolean isName = node.isObject() && node.path("@id").isString();
        return isName && node.path("name").isMissingNode() && node.path("url").isMissingNode()
                ? named.getOrDefault(node.path("@id").asString(), node)
                : node;
    }
}
