package news.dateline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of the tests: each mistake that is planted in a good overlay is found, and named. */
class PlantedMistakesTest {
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // Fields that do not exist, in each kind of model
                arguments("Deployment/enrich", CONTAINER + "/securityContext/readOnlyRootFilesystm", true,
                        "readOnlyRootFilesystm is no field"),
                arguments("KafkaTopic/news.articles.raw", "/spec/partitons", 12, "partitons is no field"),
                arguments("PodMonitor/dateline", "/spec/podMetricEndpoints", List.of(),
                        "podMetricEndpoints is no field"),
                arguments("PrometheusRule/dateline", "/spec/groups/0/rules/0/fro", "5m", "fro is no field"),
                arguments("ScaledObject/enrich", "/spec/triggers/0/metadata/lagTreshold", "5",
                        "lagTreshold is no field"),
                arguments("ScaledObject/enrich", "/spec/triggers/0/metadata/lagThreshold", 5, "lagThreshold: came 5"),
                arguments("Elasticsearch/dateline", "/spec/nodeSets/0/cuont", 3, "cuont is no field"),
                arguments("NetworkPolicy/dns", "/spec/polcyTypes", List.of(), "polcyTypes is no field"),
                arguments("Deployment/enrich", CONTAINER + "/ports/0/containerPort", "eighty", "eighty"),
                // Pods
                arguments("Deployment/ingest", POD + "/securityContext/runAsNonRoot", null, "runAsNonRoot: came ''"),
                arguments("Deployment/ingest", CONTAINER + "/securityContext/capabilities/drop/0", "NET_RAW",
                        "expected ALL"),
                arguments("Deployment/ingest", POD + "/serviceAccountName", "default", "expected one of its own"),
                arguments("Deployment/ingest", CONTAINER + "/resources/limits/cpu", "1", "no CPU limit"),
                arguments("Deployment/publish", CONTAINER + "/env/0/value", "-XX:MaxRAMPercentage=35",
                        "expected -XX:MinRAMPercentage=35 too"),
                arguments("Deployment/ingest", CONTAINER + "/image", "registry.example.com/dateline/ingest:latest",
                        "a tag that is a version"),
                arguments("Namespace/dateline-prod", "/metadata/labels", Map.of(), "does not enforce restricted"),
                arguments("ConfigMap/ingest-sources", "/data", Map.of("source.yaml", ""), "dateline.sources-file"),
                // Probes and ports
                arguments("Deployment/enrich", CONTAINER + "/ports/0/containerPort", 8081, "expected 8082"),
                arguments("Deployment/enrich", CONTAINER + "/ports/1/containerPort", 8091, "expected 8090"),
                arguments("Deployment/enrich", CONTAINER + "/livenessProbe/httpGet/path", "/actuator/health",
                        "livenessProbe"),
                arguments("Deployment/enrich", CONTAINER + "/readinessProbe/httpGet/path", "/livez", "readinessProbe"),
                arguments("Service/publish", "/spec/selector/app.kubernetes.io~1name", "publisher", "selects no pod"),
                // Stopping
                arguments("Deployment/enrich", POD + "/terminationGracePeriodSeconds", 30, "expected at least 60"),
                arguments("Deployment/publish", CONTAINER + "/lifecycle/preStop/sleep/seconds", 60,
                        "terminationGracePeriodSeconds"),
                // Starting
                arguments("Deployment/enrich", CONTAINER + "/env/0/name", "MANAGEMENT_ENDPOINTS_ACCESS_DEFAULT",
                        "by which Spring may choose beans"),
                // Scaling
                arguments("Deployment/enrich", "/spec/replicas", 3, "a scaler owns their number"),
                arguments("ScaledObject/enrich", "/spec/maxReplicaCount", 12, "expected at most 6"),
                arguments("ScaledObject/enrich", "/spec/minReplicaCount", 0, "expected at least 1"),
                arguments("ScaledObject/enrich", "/spec/triggers/0/metadata/consumerGroup", "enricher",
                        "expected enrich"),
                arguments("ScaledObject/publish", "/spec/triggers/0/metadata/topic", "news.articles.raw",
                        "expected news.articles.enriched"),
                arguments("ScaledObject/publish", "/spec/triggers/0/authenticationRef/name", "none",
                        "no TriggerAuthentication"),
                arguments("ScaledObject/publish",
                        "/spec/advanced/horizontalPodAutoscalerConfig/behavior/scaleDown/stabilizationWindowSeconds", 0,
                        "scaleDown"),
                arguments("PodDisruptionBudget/publish", "/spec/minAvailable", 1, "maxUnavailable 1"),
                // Network
                arguments("NetworkPolicy/dns", "/spec/egress", List.of(), "ask DNS"),
                arguments("NetworkPolicy/enrich", "/spec/podSelector/matchLabels/app.kubernetes.io~1name", "enricher",
                        "selects no pod"),
                arguments("NetworkPolicy/publish", "/spec/ingress/0/ports/0/port", "web", "which it does not have"),
                // Kafka
                arguments("KafkaTopic/news.articles.raw", "/spec/partitions", 6, "expected 12"),
                arguments("KafkaTopic/news.articles.raw", "/spec/config/min.insync.replicas", 3, "less than all"),
                arguments("KafkaTopic/news.articles.raw.dlt", "/spec/config/retention.ms", 604800000,
                        "until somebody has looked"),
                arguments("KafkaUser/dateline-publish", "/spec/authorization/acls/0/operations", List.of("All"),
                        "acls: came"),
                arguments("KafkaUser/dateline-enrich", "/spec/authorization/acls/4", null, "transactionalId"),
                arguments("KafkaUser/dateline-keda", "/spec/authorization/acls/0/operations", List.of("Read"),
                        "KafkaUser/dateline-keda"),
                // Secrets, monitoring, versions
                arguments("Deployment/ingest", CONTAINER + "/env/-", Map.of("name", "TOKEN", "valueFrom", Map.of(
                        "secretKeyRef", Map.of("name", "surprise", "key", "token"))),
                        "Secret surprise is not in the table"),
                arguments("PodMonitor/dateline", "/spec/podMetricsEndpoints/0/path", "/metrics",
                        "/actuator/prometheus"),
                arguments("Elasticsearch/dateline", "/spec/version", "9.1.0", "which the tests run against"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFound(String title, String pointer, Object value, String expected) {
        var overlay = Overlay.render("prod").with(title.replace(".", "\\."), pointer, value);
        assertThat(Rule.brokenBy(overlay)).as("%s %s = %s", title, pointer, value).anyMatch(line -> line.contains(
                expected));
    }

    @Test
    void aSecondScalerOfOneDeploymentIsFound() {
        var hpa = Overlay.render("dev").get("HorizontalPodAutoscaler", "enrich");
        var both = new Overlay("prod", Stream.concat(Overlay.render("prod").manifests().stream(), Stream.of(hpa))
                .toList());
        assertThat(Rule.brokenBy(both)).anyMatch(line -> line.contains("Deployment/enrich: came 2 scalers"));
    }

    @Test
    void anObjectThatIsMissingIsFound() {
        assertThat(Rule.brokenBy(Overlay.render("prod").without("NetworkPolicy/default-deny"))).anyMatch(line -> line
                .contains("allows nothing"));
        assertThat(Rule.brokenBy(Overlay.render("prod").without("KafkaTopic/news.articles.raw.dlt"))).anyMatch(
                line -> line.contains("which the services use"));
        assertThat(Rule.brokenBy(Overlay.render("prod").without("ServiceAccount/enrich"))).anyMatch(line -> line
                .contains("expected one of its own"));
    }

    @Test
    void aKindThatNobodyKnowsIsFound() {
        assertThat(Rule.brokenBy(Overlay.render("prod").with("Kibana/dateline", "/kind", "Kibanna"))).anyMatch(
                line -> line.contains("a kind that these tests do not know"));
    }
}
