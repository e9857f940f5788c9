package news.dateline.kubernetes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/** The servers of the cluster are of the versions that all tests run against. */
final class VersionRule implements Rule {
    @Override
    public Stream<String> broken(Overlay overlay) {
        return Stream.of(check(overlay, "Elasticsearch", "/spec/version", "elasticsearch-server.version"),
                check(overlay, "Kibana", "/spec/version", "elasticsearch-server.version"),
                check(overlay, "Kafka", "/spec/kafka/version", "kafka-server.version")).flatMap(each -> each);
    }

    private static Stream<String> check(Overlay overlay, String kind, String pointer, String property) {
        var found = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(Checkout.read("pom.xml"));
        if (!found.find()) {
            throw new AssertionError("no " + property + " in pom.xml");
        }
        var expected = found.group(1);
        return overlay.of(kind).filter(server -> !text(server.at(pointer)).equals(expected))
                .map(server -> "%s: version: came %s, expected %s, which the tests run against"
                        .formatted(server.title(), text(server.at(
                                pointer)), expected));
    }
}
