package news.dateline.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/** The topics that the services use are declared, no others, with as many partitions as the services would give them. */
final class TopicRule implements Rule {
    @Override
    public Stream<String> broken(Overlay overlay) {
        var found = new ArrayList<String>();
        var declared = new TreeMap<String, Manifest>();
        overlay.of("KafkaTopic").forEach(topic -> declared.put(topic.name(), topic));
        var used = new TreeSet<String>();
        Application.all().forEach(application -> {
            used.addAll(application.topics("send"));
            used.addAll(application.topics("receive"));
        });
        if (!declared.keySet().equals(used)) {
            found.add("KafkaTopic: came %s, expected %s, which the services use".formatted(declared.keySet(), used));
        }
        var partitions = Application.of("enrich").get("dateline.topics.partitions");
        declared.values().forEach(topic -> check(topic, partitions, found));
        Application.NAMES.stream()
                .filter(name -> !Application.of(name).in(overlay).get("dateline.topics.create", "true")
                        .equals("false"))
                .forEach(name -> found
                        .add(name + ": dateline.topics.create: expected false, its user may not create any"));
        return found.stream();
    }

    private static void check(Manifest topic, String partitions, List<String> found) {
        var copies = topic.at("/spec/replicas").asInt(0);
        var inSync = topic.at("/spec/config/min.insync.replicas").asInt(0);
        if (!text(topic.at("/spec/partitions")).equals(partitions)) {
            found.add(
                    "%s: partitions: came %s, expected %s, as dateline.topics.partitions".formatted(topic.title(), text(
                            topic.at("/spec/partitions")), partitions));
        }
        if (inSync < 1 || copies > 1 && (inSync < 2 || inSync >= copies)) {
            found.add(
                    "%s: min.insync.replicas: came %d of %d copies, expected two or more, and less than all".formatted(
                            topic.title(), inSync, copies));
        }
        if (Map.of("dlt", true, "rejected", true).keySet().stream().anyMatch(topic.name()::endsWith)
                && !text(topic.at("/spec/config/retention.ms")).equals("-1")) {
            found.add(topic.title() + ": retention.ms: expected -1: kept until somebody has looked at it");
        }
    }
}
