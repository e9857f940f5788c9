package news.dateline.kubernetes;

import java.util.ArrayList;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/** Where there is a PodMonitor: it finds every pod, on the port and path where the service tells its numbers. */
final class MonitoringRule implements Rule {
    @Override
    public Stream<String> broken(Overlay overlay) {
        return overlay.of("PodMonitor").flatMap(monitor -> {
            var found = new ArrayList<String>();
            if (!text(monitor.at("/spec/podMetricsEndpoints/0/port")).equals("management") || !text(monitor.at(
                    "/spec/podMetricsEndpoints/0/path")).equals("/actuator/prometheus")) {
                found.add(monitor.title() + ": came " + monitor.at("/spec/podMetricsEndpoints/0")
                        + ", expected port management and path /actuator/prometheus");
            }
            Application.all().stream().filter(application -> !application.get(
                    "management.endpoints.web.exposure.include").contains("prometheus"))
                    .forEach(application -> found.add(application.name() + " does not expose prometheus"));
            overlay.of("Deployment").filter(deployment -> !selects(monitor, deployment))
                    .forEach(deployment -> found.add(
                            "%s: does not select the pods of %s".formatted(monitor.title(), deployment.title())));
            return found.stream();
        });
    }

    private static boolean selects(Manifest monitor, Manifest deployment) {
        var labels = deployment.at("/spec/template/metadata/labels");
        return monitor.at("/spec/selector/matchLabels").propertyStream()
                .allMatch(label -> text(labels.path(label.getKey()))
                        .equals(text(label.getValue())))
                && Manifest.each(monitor.at("/spec/selector/matchExpressions")).allMatch(expression -> Manifest.each(
                        expression.path("values")).anyMatch(
                                value -> value.equals(labels.path(text(expression.path(
                                        "key"))))));
    }
}
