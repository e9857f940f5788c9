package news.dateline.kubernetes;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** What a running service has bound, by where it came from: the endpoint configprops says so of each value. */
final class Bound {
    private static final Pattern VARIABLE = Pattern.compile("System Environment Property \"([^\"]+)\"");

    /** Keys of values that came from a file of the ConfigMaps, in lower case and without dashes. */
    final Set<String> keys = new TreeSet<>();
    /** Names of environment variables that a value came from. */
    final Set<String> variables = new TreeSet<>();

    Bound(JsonNode configprops) {
        configprops.path("contexts").forEach(context -> context.path("beans").forEach(bean -> look(bean.path("prefix")
                .asString(""), bean.path("inputs"))));
    }

    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-\\[\\]\"]", "");
    }

    private void look(String path, JsonNode node) {
        if (node.isObject() && node.path("origin").isString()) {
            var origin = node.path("origin").asString();
            var variable = VARIABLE.matcher(origin);
            if (variable.find()) {
                variables.add(variable.group(1));
            } else if (origin.contains("/config/service/") || origin.contains("/config/site/")) {
                keys.add(plain(path));
            }
        }
        if (node.isObject()) {
            node.forEachEntry((key, value) -> look(path + "." + key, value));
        } else if (node.isArray()) {
            node.forEach(value -> look(path, value));
        }
    }
}
