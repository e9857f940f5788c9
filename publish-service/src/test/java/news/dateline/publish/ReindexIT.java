package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** New indices take the place of the old ones, while those are read and written. */
class ReindexIT {
    private static final int STORIES = 1_500;
    /** Between two changes, so that the log can be followed to its end. */
    private static final long PAUSE = 20_000_000;

    @Test
    void theIndicesAreChangedUnderWayAndNobodyNotices() throws InterruptedException {
        try (Service service = new Service()) {
            service.startReady();
            for (int i = 0; i < STORIES; i++) {
                var _ = service.sendBytes("urn:re:" + i, bytes(Events.story("urn:re:" + i, 1, 2)));
            }
            service.send(Events.recall("urn:re:0", 2, "canceled"));
            service.awaitDone(Duration.ofMinutes(1));
            Map<String, JsonNode> before = versions(service);
            service.documents("articles");

            AtomicBoolean over = new AtomicBoolean();
            List<Long> seen = new CopyOnWriteArrayList<>();
            Thread reader = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    seen.add(service.json("/v1/articles?size=1").path("total").asLong());
                }
            });
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int revision = 2; !over.get(); revision++) {
                    service.send(Events.story("urn:re:1", revision, 3), Events.story("urn:new:" + revision, 1, 1));
                    LockSupport.parkNanos(PAUSE);
                }
            });
            assertThat(ReindexCommand.run(service.arguments("--reindex"))).isZero();
            over.set(true);
            reader.join();
            writer.join();
            service.send(Events.story("urn:re:1", 1_000_000, 1), Events.story("urn:re:0", 1, 2));
            service.awaitDone(Duration.ofMinutes(1));

            assertThat(indices(service)).containsExactlyInAnyOrder("articles-v2", "timeline-v2");
            assertThat(seen).allSatisfy(total -> assertThat(total).isGreaterThanOrEqualTo(STORIES - 1));
            assertThat(service.documents("timeline", "urn:re:1")).hasSize(1);
            assertThat(service.documents("articles", "urn:re:0")).as("a late version of a killed story").isEmpty();
            assertThat(service.documents("articles-all", "urn:re:0")).hasSize(1);
            Map<String, JsonNode> after = versions(service);
            before.keySet().stream().filter(id -> !id.startsWith("urn:re:1#") && !id.equals("urn:re:1"))
                    .forEach(id -> assertThat(after.get(id)).as(id).isEqualTo(before.get(id)));
        }
    }

    @Test
    void whatWasBegunIsGivenUpOrGoneOnWith() {
        try (Service service = new Service()) {
            service.startReady();
            service.send(Events.story("urn:half", 1, 2));
            service.awaitDone();
            String articles = service.id + "-articles";
            service.elasticsearch("PUT", "/" + articles + "-v2", "");
            service.elasticsearch("PUT", "/" + articles + "-v1/_block/write", "");

            assertThat(ReindexCommand.run(service.arguments("--reindex=abort"))).isZero();
            assertThat(service.elasticsearch("GET", "/" + articles + "-v*", "").propertyNames())
                    .containsExactly(articles + "-v1");
            service.send(Events.story("urn:half", 2, 1));
            service.awaitDone();

            service.elasticsearch("PUT", "/" + articles + "-v2", "");
            service.elasticsearch("PUT", "/" + articles + "-v1/_block/write", "");
            assertThat(ReindexCommand.run(service.arguments("--reindex"))).isZero();
            assertThat(service.documents("timeline", "urn:half")).hasSize(1);
            assertThat(indices(service)).containsExactlyInAnyOrder("articles-v2", "timeline-v2");
        }
    }

    private static byte[] bytes(JsonNode story) {
        return story.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The indices behind the reader aliases, without the prefix of the test. */
    private static List<String> indices(Service service) {
        JsonNode aliases = service.elasticsearch("GET", "/_alias/" + service.id + "-articles," + service.id
                + "-timeline", "");
        return aliases.propertyNames().stream().map(name -> name.substring(service.id.length() + 1)).toList();
    }

    /** Version and content of all documents. */
    private static Map<String, JsonNode> versions(Service service) {
        Map<String, JsonNode> versions = new HashMap<>();
        for (String alias : List.of("articles-all", "timeline-all")) {
            service.documents(alias).forEach(hit -> {
                ((tools.jackson.databind.node.ObjectNode) hit).remove(List.of("_index", "_score", "_seq_no",
                        "_primary_term"));
                versions.put(hit.path("_id").asString(), hit);
            });
        }
        return versions;
    }
}
