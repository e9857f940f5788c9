package news.dateline.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static news.dateline.kubernetes.PodRule.text;

/** Where there are network policies: everything is denied first, each one selects pods of ours, each port exists. */
final class NetworkRule implements Rule {
    @Override
    public Stream<String> broken(Overlay overlay) {
        var policies = overlay.of("NetworkPolicy").toList();
        if (policies.isEmpty()) {
            return Stream.empty();
        }
        var found = new ArrayList<String>();
        if (policies.stream().noneMatch(NetworkRule::deniesAll)) {
            found.add("NetworkPolicy: expected one that selects all pods and allows nothing");
        }
        overlay.of("Deployment").forEach(deployment -> reachable(policies, deployment, found));
        policies.forEach(policy -> selects(overlay, policy, found));
        return found.stream();
    }

    private static boolean deniesAll(Manifest policy) {
        return policy.at("/spec/policyTypes").size() == 2 && !policy.tree().at("/spec").has("ingress")
                && !policy.tree().at("/spec").has("egress")
                && policy.at("/spec/podSelector/matchLabels").size() <= 1;
    }

    private static void selects(Overlay overlay, Manifest policy, List<String> found) {
        if (overlay.of("Deployment").noneMatch(deployment -> applies(policy, deployment))) {
            found.add(policy.title() + ": selects no pod: " + policy.at("/spec/podSelector"));
        }
    }

    private static boolean applies(Manifest policy, Manifest deployment) {
        var labels = deployment.at("/spec/template/metadata/labels");
        return policy.at("/spec/podSelector/matchLabels").propertyStream().allMatch(label -> text(labels.path(label
                .getKey())).equals(text(label.getValue())));
    }

    private static void reachable(List<Manifest> policies, Manifest deployment, List<String> found) {
        var own = policies.stream().filter(policy -> applies(policy, deployment)).toList();
        if (own.stream().flatMap(policy -> ports(policy, "egress")).noneMatch("53"::equals)) {
            found.add(deployment.title() + ": no policy lets it ask DNS");
        }
        if (own.stream().flatMap(policy -> ports(policy, "egress")).noneMatch("9093"::equals)) {
            found.add(deployment.title() + ": no policy lets it reach Kafka at 9093");
        }
        var names = Manifest.each(deployment.container().path("ports")).map(port -> text(port.path("name"))).toList();
        names.stream().filter(name -> own.stream().flatMap(policy -> ports(policy, "ingress")).noneMatch(name::equals))
                .forEach(name -> found.add(deployment.title() + ": no policy lets anybody reach its port " + name));
        own.stream().flatMap(policy -> ports(policy, "ingress")).filter(port -> !names.contains(port))
                .forEach(port -> found
                        .add(deployment.title() + ": a policy opens port " + port + ", which it does not have"));
    }

    private static Stream<String> ports(Manifest policy, String direction) {
        return Manifest.each(policy.at("/spec/" + direction)).flatMap(rule -> Manifest.each(rule.path("ports")))
                .map((JsonNode port) -> text(port.path("port")));
    }
}
