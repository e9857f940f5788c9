package news.dateline.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * The kinds that have no typed model: KEDA's and ECK's. For each a file lists the fields that its documentation names
 * and what their values are; whatever else comes is a mistake.
 */
final class Shapes {
    private static final Map<String, String> FILES = Map.of("keda.sh/v1alpha1/ScaledObject", "scaled-object",
            "keda.sh/v1alpha1/TriggerAuthentication", "trigger-authentication",
            "elasticsearch.k8s.elastic.co/v1/Elasticsearch", "elasticsearch", "kibana.k8s.elastic.co/v1/Kibana",
            "kibana");

    private Shapes() {
    }

    static Stream<String> check(String kind, Manifest manifest) {
        var file = FILES.get(kind);
        if (file == null) {
            return Stream.of(manifest.title() + ": " + kind + " is a kind that these tests do not know");
        }
        var shape = read(file);
        var found = new ArrayList<String>();
        leaves("", manifest.tree(), (path, value) -> {
            if (path.startsWith(".metadata.labels") || path.startsWith(".metadata.annotations")) {
                return;
            }
            var pattern = shape.get(path);
            if (pattern == null) {
                found.add("%s: %s is no field of a %s".formatted(manifest.title(), path, manifest.kind()));
            } else if (!value.matches(pattern)) {
                found.add("%s: %s: came %s, expected %s".formatted(manifest.title(), path, value, pattern));
            }
        });
        return found.stream();
    }

    private interface Leaf {
        void at(String path, String value);
    }

    private static void leaves(String path, JsonNode node, Leaf leaf) {
        if (node.isObject()) {
            node.forEachEntry((key, value) -> leaves(path + "." + key, value, leaf));
        } else if (node.isArray()) {
            node.forEach(each -> leaves(path + "[]", each, leaf));
        } else {
            // A string of digits is another thing than a number
            leaf.at(path, node.isString() ? "'" + node.asString() + "'" : node.asString());
        }
    }

    /** Lines of a path and a pattern; strings stand in quotes. */
    private static Map<String, String> read(String file) {
        var shape = new HashMap<String, String>();
        for (var line : lines("shapes/" + file + ".txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.strip().split(" +", 2);
                shape.put(parts[0], parts[1]);
            }
        }
        return shape;
    }

    private static List<String> lines(String resource) {
        try (var in = Shapes.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
