package news.dateline.kubernetes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Pods are restricted, know nothing of the Kubernetes API, ask for what they use, and start one more before one less. */
final class PodRule implements Rule {
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    private static final Pattern SHARE = Pattern.compile("-XX:MaxRAMPercentage=(\\d+)");
    private static final int LEAST_HEAP = 125;

    /** Pointer in a Deployment, and what has to be there. */
    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();
    static {
        EXPECTED.put("/spec/strategy/rollingUpdate/maxSurge", "1");
        EXPECTED.put("/spec/strategy/rollingUpdate/maxUnavailable", "0");
        EXPECTED.put(POD + "/automountServiceAccountToken", "false");
        EXPECTED.put(POD + "/enableServiceLinks", "false");
        EXPECTED.put(POD + "/securityContext/runAsNonRoot", "true");
        EXPECTED.put(POD + "/securityContext/runAsUser", "10001");
        EXPECTED.put(POD + "/securityContext/seccompProfile/type", "RuntimeDefault");
        EXPECTED.put(CONTAINER + "/securityContext/allowPrivilegeEscalation", "false");
        EXPECTED.put(CONTAINER + "/securityContext/readOnlyRootFilesystem", "true");
        EXPECTED.put(CONTAINER + "/securityContext/capabilities/drop/0", "ALL");
        EXPECTED.put(POD + "/topologySpreadConstraints/0/matchLabelKeys/0", "pod-template-hash");
        EXPECTED.put(POD + "/topologySpreadConstraints/1/matchLabelKeys/0", "pod-template-hash");
    }

    @Override
    public Stream<String> broken(Overlay overlay) {
        return Stream.concat(overlay.of("Deployment").flatMap(deployment -> check(overlay, deployment)),
                namespaces(overlay));
    }

    private static Stream<String> check(Overlay overlay, Manifest deployment) {
        var values = EXPECTED.entrySet().stream()
                .filter(one -> !text(deployment.at(one.getKey())).equals(one.getValue()))
                .map(one -> "%s: %s: came '%s', expected %s".formatted(deployment.title(), one.getKey(),
                        text(deployment.at(one.getKey())), one.getValue()));
        return Stream
                .of(values, account(overlay, deployment), resources(deployment), heap(deployment), image(deployment),
                        tmp(deployment))
                .flatMap(each -> each);
    }

    private static Stream<String> account(Overlay overlay, Manifest deployment) {
        var name = text(deployment.at(POD + "/serviceAccountName"));
        var known = overlay.of("ServiceAccount").anyMatch(account -> account.name().equals(name)
                && text(account.at("/automountServiceAccountToken")).equals("false"));
        return known && name.equals(deployment.name())
                ? Stream.empty()
                : Stream.of("%s: serviceAccountName: came '%s', expected one of its own, %s, without a token".formatted(
                        deployment.title(), name, deployment.name()));
    }

    private static Stream<String> resources(Manifest deployment) {
        var resources = deployment.container().path("resources");
        var asked = text(resources.at("/requests/memory"));
        var limit = text(resources.at("/limits/memory"));
        var wrong = asked.isEmpty() || !asked.equals(limit) || text(resources.at("/requests/cpu")).isEmpty()
                || StrictRule.has(resources.at("/limits/cpu"));
        return wrong
                ? Stream.of(
                        deployment.title() + ": resources: came " + resources + ", expected a memory limit equal to "
                                + "its request, a CPU request and no CPU limit")
                : Stream.empty();
    }

    /** {@code MaxRAMPercentage} alone makes no heap of less than 125 MB; half of 256 MB were 30 MB too many for them. */
    private static Stream<String> heap(Manifest deployment) {
        var options = Manifest.each(deployment.container().path("env"))
                .filter(one -> text(one.path("name")).equals("JDK_JAVA_OPTIONS")).map(one -> text(one.path("value")))
                .findFirst().orElse("");
        var limit = text(deployment.container().at("/resources/limits/memory"));
        var share = SHARE.matcher(options);
        if (!share.find() || !limit.matches("\\d+Mi")) {
            return Stream.of("%s: heap: came '%s' of '%s', expected -XX:MaxRAMPercentage and a limit in Mi".formatted(
                    deployment.title(), options, limit));
        }
        var heap = Integer.parseInt(limit.substring(0, limit.length() - 2)) * Integer.parseInt(share.group(1)) / 100;
        return heap >= LEAST_HEAP || options.contains("-XX:MinRAMPercentage=" + share.group(1))
                ? Stream.empty()
                : Stream.of("%s: heap: came '%s', expected -XX:MinRAMPercentage=%s too, without which Java takes %d MiB"
                        .formatted(deployment.title(), options, share.group(1), LEAST_HEAP));
    }

    private static Stream<String> image(Manifest deployment) {
        var image = text(deployment.container().path("image"));
        return image.matches(".+/dateline/" + deployment.name() + ":(?!latest$)[A-Za-z0-9._-]+(@sha256:[0-9a-f]{64})?")
                ? Stream.empty()
                : Stream.of("%s: image: came '%s', expected dateline/%s of a registry with a tag that is a version"
                        .formatted(deployment.title(), image, deployment.name()));
    }

    private static Stream<String> tmp(Manifest deployment) {
        var there = Manifest.each(deployment.container().path("volumeMounts")).anyMatch(mount -> text(mount.path(
                "mountPath")).equals("/tmp"));
        return there
                ? Stream.empty()
                : Stream.of(deployment.title() + ": nothing is mounted at /tmp, where Tomcat writes");
    }

    private static Stream<String> namespaces(Overlay overlay) {
        return overlay.of("Namespace").filter(space -> !"restricted".equals(text(space.at("/metadata/labels").path(
                "pod-security.kubernetes.io/enforce"))))
                .map(space -> space.title() + ": does not enforce restricted pods");
    }

    static String text(JsonNode node) {
        return node.isMissingNode() ? "" : node.asString("");
    }
}
