package news.dateline.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/** Each service may do on Kafka what its code does, and nothing more: the AsyncAPI document says what that is. */
final class AclRule implements Rule {
    private static final String TRANSACTIONS = "spring.cloud.stream.kafka.binder.transaction.transaction-id-prefix";

    @Override
    public Stream<String> broken(Overlay overlay) {
        var found = new ArrayList<String>();
        Application.NAMES.forEach(name -> compare(overlay, "dateline-" + name, expected(Application.of(name)), found));
        if (overlay.of("ScaledObject").findAny().isPresent()) {
            compare(overlay, "dateline-keda", Set.of("topic news.articles.raw literal Describe",
                    "topic news.articles.enriched literal Describe", "group enrich literal Describe",
                    "group publish literal Describe"), found);
        }
        return found.stream();
    }

    private static void compare(Overlay overlay, String name, Set<String> expected, List<String> found) {
        var user = overlay.get("KafkaUser", name);
        var came = came(user);
        if (!came.equals(new TreeSet<>(expected))) {
            found.add("%s: acls: came %s, expected %s".formatted(user.title(), came, new TreeSet<>(expected)));
        }
    }

    static Set<String> came(Manifest user) {
        var came = new TreeSet<String>();
        Manifest.each(user.at("/spec/authorization/acls")).forEach(acl -> Manifest.each(acl.path("operations")).forEach(
                operation -> came
                        .add("%s %s %s %s".formatted(text(acl.at("/resource/type")), text(acl.at("/resource/name")),
                                text(acl.at("/resource/patternType")), text(operation)))));
        return came;
    }

    private static Set<String> expected(Application application) {
        var expected = new TreeSet<String>();
        application.topics("receive").forEach(topic -> Stream.of("Read", "Describe").forEach(operation -> expected.add(
                "topic %s literal %s".formatted(topic, operation))));
        application.topics("send").forEach(topic -> Stream.of("Write", "Describe").forEach(operation -> expected.add(
                "topic %s literal %s".formatted(topic, operation))));
        groups(application).forEach(group -> expected.add("group %s literal Read".formatted(group)));
        // The part of the name that is the same for all instances
        var prefix = application.settings().getOrDefault(TRANSACTIONS, "").replaceFirst("\\$\\{.*", "");
        if (!prefix.isEmpty()) {
            Stream.of("Write", "Describe")
                    .forEach(operation -> expected.add("transactionalId %s prefix %s".formatted(prefix,
                            operation)));
        }
        return expected;
    }

    /** Those of the bindings; ingest names the one that shares its sources in the code ({@code dateline.ingest.group}). */
    private static Stream<String> groups(Application application) {
        if (application.name().equals("ingest")) {
            return Stream.of(application.get("dateline.ingest.group", "dateline-ingest-sources"));
        }
        return application.settings().keySet().stream().filter(key -> key.matches(
                "spring\\.cloud\\.stream\\.bindings\\.[^.]+\\.group")).map(application::get);
    }
}
