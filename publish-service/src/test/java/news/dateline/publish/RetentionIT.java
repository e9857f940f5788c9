package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too old leaves, and does not come back. */
class RetentionIT {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void storiesLeaveBeforeTheirFactsAndAKillStillFindsThose() {
        try (Service service = keeping("10d", "20d")) {
            service.send(made("urn:new", 1), made("urn:older", 15), made("urn:oldest", 25));
            service.awaitDone();
            assertShown(service, List.of("urn:new"), List.of("urn:new", "urn:older"));

            service.send(Events.recall("urn:older", 2, "canceled"));
            service.awaitDone();
            assertShown(service, List.of("urn:new"), List.of("urn:new"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"usable", "canceled"})
    void whatGrowsTooOldLeavesAndReadingAllAgainBringsNothingBack(String status) {
        try (Service service = keeping("365d", "365d")) {
            service.send(made("urn:new", 1), made("urn:old", 15).put("pubStatus", status));
            service.awaitDone();
            service.stop();
            service.with("dateline.index.keep-articles", "10d").with("dateline.index.keep-timeline", "10d")
                    .startReady();
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(service.documents("articles-all", "urn:old")).isEmpty();
                assertThat(service.documents("timeline-all", "urn:old")).isEmpty();
            });
            service.send(made("urn:old", 15), made("urn:new", 1));
            service.awaitDone();
            assertShown(service, List.of("urn:new"), List.of("urn:new"));
        }
    }

    private static Service keeping(String articles, String facts) {
        return new Service().with("dateline.index.keep-articles", articles).with("dateline.index.keep-timeline", facts)
                .with("dateline.index.retire-every", "300ms").startReady();
    }

    private static tools.jackson.databind.node.ObjectNode made(String uri, int daysAgo) {
        return Events.story(uri, 1, 2).put("versionCreated", Instant.now().minus(DAY.multipliedBy(daysAgo))
                .toString());
    }

    private static void assertShown(Service service, List<String> stories, List<String> withFacts) {
        for (String uri : List.of("urn:new", "urn:older", "urn:oldest", "urn:old")) {
            assertThat(service.documents("articles", uri)).as(uri).hasSize(stories.contains(uri) ? 1 : 0);
            assertThat(service.documents("timeline", uri)).as(uri).hasSize(withFacts.contains(uri) ? 2 : 0);
        }
    }
}
