package news.dateline.publish;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What readers see over the life of a story, whatever comes in whatever order. */
class LifecycleIT {
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service().startReady();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void landsInBothAliases() {
        service.send(Events.story("urn:lands", 1, 2));
        service.awaitDone();

        JsonNode article = service.documents("articles", "urn:lands").getFirst().path("_source");
        assertThat(article.path("people").values()).extracting(JsonNode::asString).containsExactly("Rex Tillerson");
        assertThat(article.path("countries").values()).extracting(JsonNode::asString).containsExactly("KP");
        assertThat(article.path("@timestamp").asString()).isEqualTo("2017-12-15T20:00:00Z");
        assertThat(article.path("factCount").asInt()).isEqualTo(2);
        assertThat(facts("urn:lands")).containsExactly("Fact 0 of revision 1", "Fact 1 of revision 1");
        JsonNode fact = service.documents("timeline", "urn:lands").getFirst().path("_source");
        assertThat(fact.path("places").values()).extracting(JsonNode::asString).containsExactly("North Korea");
        assertThat(fact.path("when").path("gte").asString()).isEqualTo(fact.path("from").asString());
    }

    @Test
    void theSameVersionTwiceIsOneDocument() {
        service.send(Events.story("urn:twice", 1, 1), Events.story("urn:twice", 1, 1));
        service.awaitDone();
        service.send(Events.story("urn:twice", 1, 1));
        service.awaitDone();

        assertThat(service.documents("articles-all", "urn:twice")).hasSize(1);
        assertThat(service.documents("timeline-all", "urn:twice")).hasSize(1);
    }

    @Test
    void theNewestVersionWinsInAllOrders() {
        List<int[]> orders = List.of(new int[]{1, 2, 3}, new int[]{1, 3, 2}, new int[]{2, 1, 3},
                new int[]{2, 3, 1}, new int[]{3, 1, 2}, new int[]{3, 2, 1});
        int[] facts = {0, 3, 1, 2};
        for (int wave = 0; wave < 3; wave++) {
            for (int order = 0; order < orders.size(); order++) {
                int revision = orders.get(order)[wave];
                service.send(Events.story("urn:order:" + order, revision, facts[revision]));
            }
            service.awaitDone();
        }
        for (int order = 0; order < orders.size(); order++) {
            for (int revision : orders.get(order)) {
                service.send(Events.story("urn:order:together:" + order, revision, facts[revision]));
            }
        }
        service.awaitDone();

        for (int order = 0; order < orders.size(); order++) {
            for (String uri : List.of("urn:order:" + order, "urn:order:together:" + order)) {
                assertThat(headlines(uri)).containsExactly("Headline 3");
                assertThat(facts(uri)).as(uri).containsExactly("Fact 0 of revision 3", "Fact 1 of revision 3");
            }
        }
    }

    @Test
    void fewerFactsLeaveNoneOfTheOld() {
        service.send(Events.story("urn:fewer", 1, 5));
        service.awaitDone();
        service.send(Events.story("urn:fewer", 2, 1));
        service.awaitDone();
        assertThat(facts("urn:fewer")).containsExactly("Fact 0 of revision 2");
        assertThat(service.documents("timeline-all", "urn:fewer")).hasSize(6);

        service.send(Events.story("urn:fewer", 3, 3));
        service.awaitDone();
        assertThat(facts("urn:fewer")).containsExactly("Fact 0 of revision 3", "Fact 1 of revision 3",
                "Fact 2 of revision 3");
    }

    @Test
    void aKillLeavesATombstoneThatLateVersionsDoNotUndo() {
        service.send(Events.story("urn:kill", 2, 3));
        service.awaitDone();
        service.send(Events.recall("urn:kill", 5, "canceled"));
        service.awaitDone();
        service.send(Events.story("urn:kill", 4, 4), Events.story("urn:kill", 5, 1));
        service.awaitDone();

        assertThat(headlines("urn:kill")).isEmpty();
        assertThat(facts("urn:kill")).isEmpty();
        JsonNode tombstone = service.documents("articles-all", "urn:kill").getFirst().path("_source");
        assertThat(tombstone.path("pubStatus").asString()).isEqualTo("canceled");
        assertThat(tombstone.has("headline") || tombstone.has("bodyText") || tombstone.has("people")).isFalse();
        assertThat(service.documents("timeline-all", "urn:kill")).isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.path("_source").has("statement")).isFalse());
    }

    @Test
    void aKillBeforeItsOriginalKeepsItInvisible() {
        service.send(Events.recall("urn:kill-first", 2, "canceled"));
        service.awaitDone();
        service.send(Events.story("urn:kill-first", 1, 2));
        service.awaitDone();

        assertThat(headlines("urn:kill-first")).isEmpty();
        assertThat(facts("urn:kill-first")).isEmpty();
        assertThat(service.documents("articles-all", "urn:kill-first")).hasSize(1);
    }

    @Test
    void aWithheldStoryIsRestoredByANewerVersion() {
        service.send(Events.story("urn:withheld", 1, 2));
        service.awaitDone();
        service.send(Events.recall("urn:withheld", 2, "withheld"));
        service.awaitDone();
        assertThat(headlines("urn:withheld")).isEmpty();
        assertThat(facts("urn:withheld")).isEmpty();

        service.send(Events.story("urn:withheld", 3, 1));
        service.awaitDone();
        assertThat(headlines("urn:withheld")).containsExactly("Headline 3");
        assertThat(facts("urn:withheld")).containsExactly("Fact 0 of revision 3");
    }

    @Test
    void whatIsWithheldOrEmbargoedUnderTheSameVersionIsHiddenInBothOrders() {
        String forEver = "9999-12-31T23:59:59Z";
        service.send(Events.story("urn:same:withheld", 2, 3), Events.story("urn:same:embargo", 2, 3),
                Events.recall("urn:same:withheld-first", 2, "withheld"),
                Events.story("urn:same:embargo-first", 2, 3).put("embargoedUntil", forEver));
        service.awaitDone();
        service.send(Events.recall("urn:same:withheld", 2, "withheld"),
                Events.story("urn:same:embargo", 2, 3).put("embargoedUntil", forEver),
                Events.story("urn:same:withheld-first", 2, 3), Events.story("urn:same:embargo-first", 2, 3));
        service.awaitDone();

        for (String uri : List.of("urn:same:withheld", "urn:same:embargo", "urn:same:withheld-first",
                "urn:same:embargo-first")) {
            assertThat(headlines(uri)).as(uri).isEmpty();
            assertThat(facts(uri)).as(uri).isEmpty();
            assertThat(service.documents("articles-all", uri)).as(uri).hasSize(1);
        }
        service.send(Events.story("urn:same:withheld", 3, 1), Events.story("urn:same:embargo", 3, 1));
        service.awaitDone();
        assertThat(facts("urn:same:withheld")).containsExactly("Fact 0 of revision 3");
        assertThat(facts("urn:same:embargo")).containsExactly("Fact 0 of revision 3");
    }

    @Test
    void anEmbargoLiftsByItself() {
        Instant until = Instant.now().plusSeconds(4);
        service.send(Events.story("urn:embargo", 1, 1).put("embargoedUntil", until.toString()),
                Events.story("urn:embargo:open", 1, 1).put("embargoedUntil", "9999-12-31T23:59:59Z"));
        Instant seen = Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(
                () -> facts("urn:embargo").isEmpty() || headlines("urn:embargo").isEmpty()
                        ? Instant.MIN
                        : Instant.now(),
                time -> time.isAfter(Instant.MIN));

        assertThat(seen).isAfterOrEqualTo(until);
        assertThat(service.documents("articles-all", "urn:embargo:open")).hasSize(1);
        assertThat(headlines("urn:embargo:open")).isEmpty();
        assertThat(facts("urn:embargo:open")).isEmpty();
    }

    @Test
    void anEmbargoOnANewVersionCoversTheOldOne() {
        service.send(Events.story("urn:embargo:late", 1, 2));
        service.awaitDone();
        service.send(Events.story("urn:embargo:late", 2, 2).put("embargoedUntil", "9999-12-31T23:59:59Z"));
        service.awaitDone();

        assertThat(headlines("urn:embargo:late")).isEmpty();
        assertThat(facts("urn:embargo:late")).isEmpty();
    }

    @Test
    void anExpiredStoryIsNotShown() {
        service.send(Events.story("urn:expired", 1, 1).put("expires", "2018-01-01T00:00:00Z"));
        service.awaitDone();

        assertThat(headlines("urn:expired")).isEmpty();
        assertThat(facts("urn:expired")).isEmpty();
        assertThat(service.documents("articles-all", "urn:expired")).hasSize(1);
    }

    private static List<String> headlines(String uri) {
        return service.documents("articles", uri).stream()
                .map(hit -> hit.path("_source").path("headline").asString("")).toList();
    }

    private static List<String> facts(String uri) {
        return service.documents("timeline", uri).stream().map(hit -> hit.path("_source"))
                .sorted(comparing(fact -> fact.path("id").asString("")))
                .map(fact -> fact.path("statement").asString("")).toList();
    }
}
