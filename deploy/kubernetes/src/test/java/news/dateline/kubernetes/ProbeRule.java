package news.dateline.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static news.dateline.kubernetes.PodRule.text;

/** Probes ask what the service answers, on the ports that it listens on, and liveness depends on nothing outside. */
final class ProbeRule implements Rule {
    private static final Map<String, String> PROBES = Map.of("startupProbe", "liveness", "livenessProbe", "liveness",
            "readinessProbe", "readiness");
    private static final String LIVENESS = "management.endpoint.health.group.liveness.include";
    private static final String READINESS = "management.endpoint.health.group.readiness.include";

    @Override
    public Stream<String> broken(Overlay overlay) {
        return Application.all().stream().flatMap(code -> check(overlay, code));
    }

    private static Stream<String> check(Overlay overlay, Application code) {
        var deployment = overlay.get("Deployment", code.name());
        var application = code.in(overlay);
        var found = new ArrayList<String>();
        port(deployment, "http", application.get("server.port"), found);
        port(deployment, "management", application.get("management.server.port", application.get("server.port")),
                found);
        PROBES.forEach((probe, group) -> probe(deployment, application, probe, group, found));
        service(overlay.get("Service", code.name()), deployment, found);
        groups(application, found);
        return found.stream();
    }

    private static void port(Manifest deployment, String name, String expected, List<String> found) {
        var came = Manifest.each(deployment.container().path("ports"))
                .filter(port -> text(port.path("name")).equals(name))
                .map(port -> text(port.path("containerPort"))).findFirst().orElse("none");
        if (!came.equals(expected)) {
            found.add("%s: port %s: came %s, expected %s, which the service listens on".formatted(deployment.title(),
                    name,
                    came, expected));
        }
    }

    private static void probe(Manifest deployment, Application application, String probe, String group,
            List<String> found) {
        var http = deployment.container().path(probe).path("httpGet");
        var port = text(http.path("port"));
        var expected = port.equals("management")
                ? "/actuator/health/" + group
                : application.get("management.endpoint.health.probes.add-additional-paths", "false").equals("true")
                        ? group.equals("liveness") ? "/livez" : "/readyz"
                        : "no path, because the service has none there";
        if (!List.of("http", "management").contains(port) || !text(http.path("path")).equals(expected)) {
            found.add(
                    "%s: %s: came %s, expected port http or management and path %s".formatted(deployment.title(), probe,
                            http, expected));
        }
        if (!application.get("management.endpoint.health.probes.enabled", "false").equals("true")) {
            found.add(application.name() + ": management.endpoint.health.probes.enabled is not true");
        }
    }

    private static void service(Manifest service, Manifest deployment, List<String> found) {
        JsonNode labels = deployment.at("/spec/template/metadata/labels");
        service.at("/spec/selector").forEachEntry((key, value) -> {
            if (!text(labels.path(key)).equals(text(value))) {
                found.add("%s: selector %s=%s selects no pod of %s".formatted(service.title(), key, text(value),
                        deployment.title()));
            }
        });
        if (!text(service.at("/spec/ports/0/targetPort")).equals("http")) {
            found.add(service.title() + ": targetPort: came " + service.at("/spec/ports/0/targetPort")
                    + ", expected http");
        }
    }

    private static void groups(Application application, List<String> found) {
        var liveness = application.get(LIVENESS, "livenessState");
        if (!liveness.equals("livenessState")) {
            found.add("%s: %s: came %s, expected livenessState alone: a restart heals nothing outside".formatted(
                    application.name(), LIVENESS, liveness));
        }
        if (!application.get(READINESS, "").matches("readinessState, *\\w+.*")) {
            found.add("%s: %s: came %s, expected readinessState and what the service cannot work without".formatted(
                    application.name(), READINESS, application.get(READINESS, "none")));
        }
    }
}
