package news.dateline.kubernetes;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static news.dateline.kubernetes.PodRule.text;

/** Nothing secret stands in the project, and the README says of each secret that is named who makes it. */
final class SecretRule implements Rule {
    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `([a-z0-9-]+)` \\|", Pattern.MULTILINE);

    @Override
    public Stream<String> broken(Overlay overlay) {
        var documented = DOCUMENTED.matcher(Checkout.read("deploy/kubernetes/README.md")).results().map(found -> found
                .group(1)).toList();
        var unknown = names(overlay).stream().filter(name -> !documented.contains(name)).map(name -> "Secret " + name
                + " is not in the table of secrets in deploy/kubernetes/README.md");
        var inside = overlay.of("Secret").filter(secret -> !secret.name().equals("dateline-elasticsearch-roles")).map(
                secret -> secret.title() + ": expected no secret in the project");
        var pasted = overlay.manifests().stream().filter(manifest -> manifest.tree().toString().contains("PRIVATE KEY"))
                .map(manifest -> manifest.title() + ": holds a private key");
        return Stream.of(unknown, inside, pasted).flatMap(each -> each);
    }

    private static Set<String> names(Overlay overlay) {
        var names = new TreeSet<String>();
        overlay.manifests().forEach(manifest -> look(manifest.tree(), names));
        return names;
    }

    private static void look(JsonNode node, Set<String> names) {
        if (node.isObject()) {
            node.forEachEntry((key, value) -> {
                if (key.equals("secretName")) {
                    names.add(text(value));
                } else if (key.equals("secretKeyRef")) {
                    names.add(text(value.path("name")));
                } else if (key.equals("secretTargetRef")) {
                    value.forEach(each -> names.add(text(each.path("name"))));
                }
                look(value, names);
            });
        } else if (node.isArray()) {
            node.forEach(each -> look(each, names));
        }
    }
}
