package news.dateline.observability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** What the alerts and the dashboards of operations ask Prometheus, and which metrics are named in it. */
final class Expressions {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern METRIC = Pattern.compile(
            "(?<![\\w:])(?:dateline|kube|kubelet|kafka|spring|http|jvm|process|system|elasticsearch)[_:][a-z0-9_:]+|\\bup\\b");

    private Expressions() {
    }

    static List<String> ofRules() {
        var found = new ArrayList<String>();
        rules().forEach(rule -> found.add(rule.path("expr").asString()));
        return found;
    }

    /** The rules of all groups. */
    static List<JsonNode> rules() {
        var found = new ArrayList<JsonNode>();
        Files.yaml("prometheus/rules.yaml").path("groups").forEach(group -> group.path("rules").forEach(found::add));
        return found;
    }

    static List<JsonNode> alerts() {
        return rules().stream().filter(rule -> rule.has("alert")).toList();
    }

    /** With the variables of the dashboard filled in. */
    static List<String> ofDashboards() {
        var found = new ArrayList<String>();
        for (var name : dashboards()) {
            dashboard(name).path("panels")
                    .forEach(panel -> panel.path("targets").forEach(target -> found.add(target.path(
                            "expr").asString().replace("$interval", "1m"))));
        }
        return found;
    }

    static List<String> dashboards() {
        return Files.in("grafana", ".json").stream().filter(name -> name.startsWith("operations-")).toList();
    }

    static JsonNode dashboard(String name) {
        return Files.JSON.readTree(Files.read("grafana/" + name));
    }

    static Set<String> metrics(List<String> expressions) {
        var metrics = new TreeSet<String>();
        expressions
                .forEach(expression -> METRIC.matcher(QUOTED.matcher(expression).replaceAll("\"\"")).results().forEach(
                        found -> metrics.add(found.group())));
        return metrics;
    }
}
