package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody sees who looks all the time while versions follow each other. */
class ChangeoverIT {
    private static final int REVISIONS = 25;
    private static final List<String> URIS = List.of("urn:over:0", "urn:over:1", "urn:over:2");

    /** What one look at the facts of a story showed. */
    private record Look(String uri, Set<Long> revisions, int facts) {
    }

    @Test
    void aVersionReplacesAllFactsOfTheOneBeforeAtOnce() throws InterruptedException {
        try (Service service = new Service()) {
            service.startReady();
            URIS.forEach(uri -> service.send(Events.story(uri, 1, facts(1))));
            service.awaitDone();
            // which refreshes: what is new is found then, and only what replaces it is looked at
            service.documents("timeline");
            List<Look> looks = new ArrayList<>();
            AtomicBoolean over = new AtomicBoolean();
            Thread reader = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    URIS.forEach(uri -> looks.add(look(service, uri)));
                }
            });
            for (int revision = 2; revision <= REVISIONS; revision++) {
                long now = revision;
                URIS.forEach(uri -> service.send(Events.story(uri, now, facts(now))));
                service.awaitDone();
            }
            over.set(true);
            reader.join();
            assumeThat(service.http("/actuator/prometheus").body()).as("this machine stood still for seconds, so that "
                    + "changes came later than was foreseen").contains("dateline_publish_changeover_late_total 0.0");
            expect(looks);
            assertThat(looks).extracting(Look::revisions).contains(Set.of(10L), Set.of(20L));
        }
    }

    private static void expect(List<Look> looks) {
        assertThat(looks).hasSizeGreaterThan(200).allSatisfy(look -> {
            assertThat(look.revisions()).as("all facts are of one version: %s", look).hasSize(1);
            assertThat(look.facts()).as("none is missing: %s", look)
                    .isEqualTo(facts(look.revisions().iterator().next()));
        });
        URIS.forEach(uri -> assertThat(looks.stream().filter(look -> look.uri().equals(uri))
                .map(look -> look.revisions().iterator().next()).toList()).as("never back").isSorted());
    }

    private static int facts(long revision) {
        return (int) (1 + revision * 7 % 9);
    }

    private static Look look(Service service, String uri) {
        List<JsonNode> facts = service.now("timeline", uri);
        return new Look(uri, facts.stream().map(fact -> fact.at("/_source/revision").asLong(-1))
                .collect(Collectors.toSet()), facts.size());
    }
}
