package news.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.acceptance.Life.Run;
import news.dateline.local.stack.Addresses;
import news.dateline.local.stack.Plan;
import news.dateline.local.stack.Stack;
import tools.jackson.databind.JsonNode;

/**
 * Versions, corrections, kills, holds, embargoes and expiry in every order of arrival, of several formats, with ingest
 * and publish started anew in between: what readers see is the same.
 */
class StoryLifeIT {
    private static final String ALL = "{\"size\":1000,\"_source\":[\"uri\",\"headline\",\"articleUri\",\"pubStatus\"]}";

    @TempDir
    private Path data;
    private int ports;

    @Test
    @SuppressWarnings("SystemOut") // the stack's progress belongs into the report
    void isTheSameInEveryOrderOfArrival() {
        ports = Ground.freePorts();
        var runs = Lives.all().stream().flatMap(life -> life.runs().stream()).toList();
        var longest = runs.stream().mapToInt(run -> run.order().size()).max().orElse(0);
        try (var stack = new Stack(new Plan(Ground.ROOT, Addresses.from(ports), data, 1, 1),
                line -> System.out.println(line))) {
            stack.start();
            for (var wave = 0; wave < longest; wave++) {
                send(runs, wave);
                awaitMarker("wave" + wave);
                if (wave == 0) {
                    for (var name : List.of("publish", "ingest")) {
                        stack.part(name).kill();
                        stack.part(name).start();
                    }
                }
            }
            assertSeen(runs);
            assertNoFactsOfWhatIsHidden();
            assertEmbargoLiftsByItself();
        }
    }

    private void send(List<Run> runs, int wave) {
        for (var format : Life.Format.values()) {
            var items = runs.stream().filter(run -> run.life().format() == format)
                    .flatMap(run -> run.wave(wave).stream()).toList();
            if (!items.isEmpty())
                assertThat(push(format.type, format.together(items))).as(format + " of wave " + wave).isEqualTo(202);
        }
    }

    private int push(String type, String body) {
        return Index.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports + "/v1/articles?source=life"))
                .header("Content-Type", type).POST(BodyPublishers.ofString(body)).build()).statusCode();
    }

    /** On each partition the marker comes after the wave; one for each tells that all of it has been published. */
    private void awaitMarker(String wave) {
        var uris = Stream.iterate(0, n -> n + 1).limit(60).map(n -> "marker:" + wave + ":" + n)
                .collect(Collectors.toSet());
        assertThat(push("application/x-ndjson", uris.stream().map(uri -> "{\"uri\":\"" + uri + "\"}")
                .collect(Collectors.joining("\n")))).isEqualTo(202);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> seen().keySet().containsAll(uris));
    }

    private void assertSeen(List<Run> runs) {
        var expected = new TreeMap<String, String>();
        runs.forEach(run -> expected.putAll(run.visible()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var seen = seen();
            seen.keySet().removeIf(uri -> uri.startsWith("marker:"));
            for (var run : runs) {
                run.visible().forEach((uri, headline) -> assertThat(seen.get(uri)).as(run + ": " + uri)
                        .isEqualTo(headline));
            }
            assertThat(seen).as("what readers see, and nothing else").isEqualTo(expected);
        });
    }

    private Map<String, String> seen() {
        return index().find("articles", ALL).stream().collect(Collectors.toMap(StoryLifeIT::uri,
                article -> article.path("headline").asString(""), (one, other) -> one, TreeMap::new));
    }

    private void assertNoFactsOfWhatIsHidden() {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Set<String> visible = seen().keySet();
            assertThat(index().find("timeline", ALL)).isNotEmpty()
                    .allMatch(fact -> visible.contains(fact.path("articleUri").asString("")));
        });
    }

    private void assertEmbargoLiftsByItself() {
        var until = Instant.now().plusSeconds(15);
        assertThat(push("application/json", "{\"uri\":\"urn:lifts\",\"headline\":\"Now\",\"embargoed\":\"" + until
                + "\"}")).isEqualTo(202);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> index().find("articles-all", ALL).stream()
                .anyMatch(article -> uri(article).equals("urn:lifts")));
        if (Instant.now().isBefore(until))
            assertThat(seen()).doesNotContainKey("urn:lifts");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> seen().containsKey("urn:lifts"));
        assertThat(Instant.now()).isAfterOrEqualTo(until);
    }

    private Index index() {
        return new Index(ports + 4);
    }

    private static String uri(JsonNode article) {
        return article.path("uri").asString("");
    }
}
