package news.dateline.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static news.dateline.kubernetes.PodRule.text;

/** Each Deployment has one owner of its number, which never exceeds what the partitions give work to, nor flaps. */
final class ScalingRule implements Rule {
    /** Setting that says how many threads of a pod take partitions. */
    private static final Map<String, String> THREADS = Map.of("enrich", "dateline.enrich.threads", "publish",
            "spring.cloud.stream.bindings.publish-in-0.consumer.concurrency");
    private static final Map<String, String> GROUPS = Map.of("enrich", "dateline.enrich.group", "publish",
            "spring.cloud.stream.bindings.publish-in-0.group");

    @Override
    public Stream<String> broken(Overlay overlay) {
        return overlay.of("Deployment").flatMap(deployment -> {
            var scalers = Stream.of("ScaledObject", "HorizontalPodAutoscaler").flatMap(overlay::of)
                    .filter(scaler -> text(
                            scaler.at("/spec/scaleTargetRef/name")).equals(deployment.name()))
                    .toList();
            var found = new ArrayList<String>();
            if (scalers.size() != 1) {
                found.add("%s: came %d scalers, expected one".formatted(deployment.title(), scalers.size()));
            }
            if (StrictRule.has(deployment.at("/spec/replicas"))) {
                found.add(deployment.title() + ": replicas: expected none, because a scaler owns their number");
            }
            scalers.forEach(scaler -> check(overlay, scaler, Application.of(deployment.name()).in(overlay), found));
            return found.stream();
        });
    }

    private static void check(Overlay overlay, Manifest scaler, Application application, List<String> found) {
        var most = scaler.at(scaler.kind().equals("ScaledObject") ? "/spec/maxReplicaCount" : "/spec/maxReplicas")
                .asInt(0);
        var least = scaler.at(scaler.kind().equals("ScaledObject") ? "/spec/minReplicaCount" : "/spec/minReplicas")
                .asInt(0);
        if (least < 1 || most < least) {
            found.add("%s: came %d to %d replicas, expected at least 1".formatted(scaler.title(), least, most));
        }
        if (THREADS.containsKey(application.name())) {
            partitions(overlay, scaler, application, most, found);
        }
        behavior(scaler, found);
        Manifest.each(scaler.at("/spec/triggers")).filter(trigger -> text(trigger.path("type")).equals("kafka"))
                .forEach(
                        trigger -> trigger(overlay, scaler, trigger, application, found));
    }

    private static void partitions(Overlay overlay, Manifest scaler, Application application, int most,
            List<String> found) {
        var topic = application.topics("receive").iterator().next();
        var partitions = overlay.get("KafkaTopic", topic).at("/spec/partitions").asInt(0);
        var threads = Integer.parseInt(application.get(THREADS.get(application.name())));
        if (most * threads > partitions) {
            found.add("%s: maximum: came %d, expected at most %d: %s has %d partitions for %d threads a pod".formatted(
                    scaler.title(), most, partitions / threads, topic, partitions, threads));
        }
    }

    private static void behavior(Manifest scaler, List<String> found) {
        var down = scaler.at(scaler.kind().equals("ScaledObject")
                ? "/spec/advanced/horizontalPodAutoscalerConfig/behavior/scaleDown"
                : "/spec/behavior/scaleDown");
        if (down.path("stabilizationWindowSeconds").asInt(0) < 300 || down.at("/policies/0/value").asInt(99) > 1
                || down.at("/policies/0/periodSeconds").asInt(0) < 60) {
            found.add(scaler.title() + ": scaleDown: came " + down
                    + ", expected a window of at least 300 s and one pod in "
                    + "at least 60 s: each pod that goes moves partitions");
        }
    }

    private static void trigger(Overlay overlay, Manifest scaler, JsonNode trigger, Application application,
            List<String> found) {
        var metadata = trigger.path("metadata");
        var name = application.name();
        var expected = Map.of("topic", application.topics("receive").iterator().next(), "consumerGroup",
                application.get(
                        GROUPS.get(name)),
                "offsetResetPolicy", "earliest", "ensureEvenDistributionOfPartitions", "true",
                "bootstrapServers", application.get("spring.kafka.bootstrap-servers"));
        expected.forEach((key, value) -> {
            if (!text(metadata.path(key)).equals(value)) {
                found.add("%s: %s: came '%s', expected %s, as the service has it".formatted(scaler.title(), key, text(
                        metadata.path(key)), value));
            }
        });
        var authentication = text(trigger.at("/authenticationRef/name"));
        if (overlay.of("TriggerAuthentication").noneMatch(one -> one.name().equals(authentication))) {
            found.add("%s: authenticationRef: no TriggerAuthentication '%s'".formatted(scaler.title(), authentication));
        }
    }
}
