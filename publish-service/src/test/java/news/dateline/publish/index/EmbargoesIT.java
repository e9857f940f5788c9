package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Counts the stories whose embargo is over and that readers do not see all the same. */
class EmbargoesIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final IndexSettings INDEX = new IndexSettings("emb" + UUID.randomUUID().toString().substring(0, 8)
            + "-", 1, 0, Duration.ofMillis(100), Duration.ofHours(1), List.of("en"), null, null, Duration.ofHours(1));

    @Test
    void aStoryThatIsDueButHiddenIsCounted() throws IOException {
        try (Rest5Client client = Rest5Client.builder(TestServers.elasticsearch()).build()) {
            Elastic elastic = new Elastic(client);
            Installation installation = new Installation(new Schema(elastic, INDEX, new Blueprint(elastic, INDEX)),
                    INDEX);
            installation.start();
            Awaitility.await().until(installation::isDone);
            SimpleMeterRegistry meters = new SimpleMeterRegistry();
            Embargoes embargoes = new Embargoes(elastic, INDEX, meters);
            put(elastic, "due", Instant.now().minusSeconds(120));
            put(elastic, "held", Instant.now().plusSeconds(3600));

            embargoes.look();
            assertThat(meters.get("dateline.publish.embargo.overdue").gauge().value()).isZero();

            // as if somebody had changed the alias by hand
            elastic.post("/_aliases", JSON.readTree("""
                    {"actions":[{"add":{"index":"%s","alias":"%s","filter":{"term":{"uri":"none"}}}}]}
                    """.formatted(index(elastic), INDEX.articles())), Map.of());
            embargoes.look();
            assertThat(meters.get("dateline.publish.embargo.overdue").gauge().value()).isEqualTo(1);
            installation.stop();
        }
    }

    private static String index(Elastic elastic) {
        return elastic.get("/_alias/" + INDEX.articles()).body().propertyNames().iterator().next();
    }

    private static void put(Elastic elastic, String uri, Instant embargoedUntil) {
        ObjectNode story = JSON.createObjectNode().put("uri", uri).put("pubStatus", "usable").put("revision", 1)
                .put("embargoedUntil", embargoedUntil.toString());
        Elastic.Answer answer = elastic.post("/" + INDEX.allArticles() + "/_doc/" + uri, story,
                Map.of("refresh", "true"));
        assertThat(answer.isOk()).as(answer.error()).isTrue();
    }
}
