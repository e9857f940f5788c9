package news.dateline.kubernetes;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.boot.convert.DurationStyle;
import tools.jackson.databind.JsonNode;

/** What the code of a service says of itself: its own settings and its channels. */
record Application(String name, Map<String, String> settings, JsonNode asyncApi) {
    static final List<String> NAMES = List.of("ingest", "enrich", "publish");

    private static final Map<String, Application> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+)(?::([^}]*))?}");

    static Application of(String name) {
        return KNOWN.computeIfAbsent(name, Application::read);
    }

    private static Application read(String name) {
        var resources = name + "-service/src/main/resources/";
        return new Application(name, flat(Yamls.one(Checkout.read(resources + "application.yaml"))),
                Yamls.one(Checkout.read(resources + "asyncapi.yaml")));
    }

    static List<Application> all() {
        return NAMES.stream().map(Application::of).toList();
    }

    /** The settings of the service with those of its ConfigMap over them. */
    Application in(Overlay overlay) {
        var merged = new LinkedHashMap<>(settings);
        for (var map : List.of(name + "-config", "dateline-site")) {
            merged.putAll(flat(Yamls.one(overlay.config(map).at("/data/application.yaml").asString(""))));
        }
        return new Application(name, merged, asyncApi);
    }

    String get(String key) {
        var value = settings.get(key);
        if (value == null) {
            throw new AssertionError("%s has no setting %s".formatted(name, key));
        }
        return resolved(value);
    }

    String get(String key, String otherwise) {
        return settings.containsKey(key) ? get(key) : otherwise;
    }

    Duration duration(String key) {
        return DurationStyle.detectAndParse(get(key));
    }

    /** Addresses of the channels that it receives from or sends to. */
    Set<String> topics(String action) {
        var topics = new TreeSet<String>();
        asyncApi.path("operations").forEach(operation -> {
            if (operation.path("action").asString("").equals(action)) {
                var channel = operation.at("/channel/$ref").asString("").substring("#/channels/".length());
                topics.add(asyncApi.at("/channels/" + channel + "/address").asString(""));
            }
        });
        return topics;
    }

    private String resolved(String value) {
        return PLACEHOLDER.matcher(value).replaceAll(found -> settings.containsKey(found.group(1))
                ? get(found.group(1))
                : found.group(2) == null ? "" : found.group(2));
    }

    static Map<String, String> flat(JsonNode tree) {
        var flat = new LinkedHashMap<String, String>();
        flatten("", tree, flat);
        return flat;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.forEachEntry((key, value) -> flatten(prefix.isEmpty() ? key : prefix + "." + key, value, into));
        } else {
            into.put(prefix, node.asString(""));
        }
    }
}
