package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.PubStatus;
import news.dateline.publish.story.Story;
import news.dateline.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Writers that die, or sleep and wake, between the steps of a batch: what was delivered again heals the index. */
class InterruptedWriteIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final IndexSettings INDEX = new IndexSettings("cut" + UUID.randomUUID().toString().substring(0, 8)
            + "-", 1, 0, Duration.ofMillis(100), Duration.ofSeconds(1), List.of("en"), null, null,
            Duration.ofHours(1));
    private static final BulkSettings BULK = new BulkSettings(DataSize.ofMegabytes(8), 5000, Duration.ofSeconds(5),
            Duration.ofMillis(10));
    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
    private static Rest5Client client;
    private static Elastic elastic;
    private static Installation installation;

    @BeforeAll
    static void install() {
        client = Rest5Client.builder(TestServers.elasticsearch()).build();
        elastic = new Elastic(client);
        installation = new Installation(new Schema(elastic, INDEX, new Blueprint(elastic, INDEX)), INDEX);
        installation.start();
        Awaitility.await().until(() -> installation.isDone());
    }

    @AfterAll
    static void close() throws java.io.IOException {
        installation.stop();
        client.close();
    }

    /** Runs something before the given call of a writer. */
    private static Archive archive(int call, Runnable event) {
        BulkMeters meters = new BulkMeters(METERS);
        Bulk bulk = new Bulk(new Sending(elastic, meters), BULK, meters, METERS, CLOCK) {
            private int calls;

            @Override
            List<Refused> write(List<Operation> operations) {
                if (++calls == call) {
                    event.run();
                }
                return super.write(operations);
            }
        };
        return new Archive(new Standings(elastic, INDEX), new Operations(INDEX, CLOCK), bulk, installation, meters,
                new Changeover(METERS, CLOCK), INDEX, CLOCK);
    }

    private static Archive archive() {
        return archive(0, () -> {
        });
    }

    private static Archive dyingBefore(int call) {
        return archive(call, () -> {
            throw new IllegalStateException("killed");
        });
    }

    @Test
    void killedBetweenTheFactsAndTheirArticle() {
        publish(archive(), story("urn:a", 1, 3));
        assertThatThrownBy(() -> publish(dyingBefore(3), story("urn:a", 2, 1))).hasMessage("killed");
        publish(archive(), story("urn:a", 2, 1));
        assertThat(facts("urn:a")).containsExactly("0 of 2");
    }

    @Test
    void killedBetweenTheFactsAndTheirArticleAndDeliveredWithANewerVersion() {
        publish(archive(), story("urn:a2", 1, 3));
        assertThatThrownBy(() -> publish(dyingBefore(3), story("urn:a2", 2, 4))).hasMessage("killed");
        publish(archive(), story("urn:a2", 2, 4), story("urn:a2", 3, 1));
        assertThat(facts("urn:a2")).containsExactly("0 of 3");
    }

    @Test
    void killedAfterwardsAndDeliveredWithANewerVersion() {
        assertThatThrownBy(() -> publish(dyingBefore(2), story("urn:b", 5, 5))).hasMessage("killed");
        publish(archive(), story("urn:b", 5, 5), story("urn:b", 6, 1));
        assertThat(facts("urn:b")).containsExactly("0 of 6");
    }

    @Test
    void killedAfterwardsAndRecalledByTheNextDelivery() {
        assertThatThrownBy(() -> publish(dyingBefore(2), story("urn:c", 5, 5))).hasMessage("killed");
        publish(archive(), recalled("urn:c", 6));
        publish(archive(), story("urn:c", 5, 5));
        assertThat(facts("urn:c")).isEmpty();
    }

    @Test
    void asleepBeforeAllWhileANewerVersionCame() {
        publish(archive(1, () -> publish(archive(), story("urn:d", 6, 1))), story("urn:d", 5, 5));
        assertThat(facts("urn:d")).containsExactly("0 of 6");
    }

    @Test
    void asleepBetweenTheFactsAndTheirArticleWhileANewerVersionCame() {
        publish(archive(), story("urn:e", 1, 2));
        publish(archive(3, () -> publish(archive(), story("urn:e", 6, 2))), story("urn:e", 5, 5));
        assertThat(facts("urn:e")).containsExactly("0 of 6", "1 of 6");
    }

    /** The newer one read the standing before the older one wrote its article, and knows nothing of its slots. */
    @Test
    void twoWritersThatDoNotKnowOfEachOther() {
        Archive newer = archive(1, () -> publish(archive(), story("urn:f", 5, 5)));
        publish(newer, story("urn:f", 6, 1));
        publish(archive(), story("urn:f", 5, 5));
        assertThat(facts("urn:f")).containsExactly("0 of 6");
    }

    @Test
    void anotherReadingOfTheSameVersionAddsNothing() {
        publish(archive(), story("urn:g", 1, 1));
        publish(archive(), story("urn:g", 1, 4));
        assertThat(facts("urn:g")).containsExactly("0 of 1");
    }

    @Test
    void aRefusedFactLeavesNoneOfTheOldInItsSlot() {
        publish(archive(), story("urn:h", 1, 2));
        Fact backwards = new Fact(Instant.EPOCH.plusSeconds(1), Instant.EPOCH, "DAY", "Backwards", null, List.of(),
                null,
                List.of(), "HAPPENED", null, null, null, null);
        Story next = story("urn:h", 2, PubStatus.USABLE, List.of(backwards));
        assertThat(archive().publish(List.of(next))).extracting(Refusal::reason)
                .containsExactly("document_parsing_exception");
        assertThat(facts("urn:h")).isEmpty();
    }

    @Test
    void killedBetweenTheFactsAndTheArticleOfAStricterVersionWithTheSameRevision() {
        publish(archive(), story("urn:i", 5, 3));
        assertThat(facts("urn:i")).hasSize(3);
        assertThatThrownBy(() -> publish(dyingBefore(3), recalled("urn:i", 5))).hasMessage("killed");
        publish(archive(), story("urn:i", 5, 3), recalled("urn:i", 5));
        assertThat(facts("urn:i")).isEmpty();
        assertThat(status("urn:i")).isEqualTo("canceled");
        publish(archive(), story("urn:i", 5, 3));
        assertThat(facts("urn:i")).isEmpty();
        assertThat(status("urn:i")).isEqualTo("canceled");
    }

    private static String status(String uri) {
        return elastic.get("/" + INDEX.allArticles() + "/_doc/" + uri).body().at("/_source/pubStatus").asString("");
    }

    private static void publish(Archive archive, Story... stories) {
        installation.doubt();
        Awaitility.await().until(() -> installation.isDone());
        assertThat(archive.publish(List.of(stories))).isEmpty();
    }

    private static List<String> facts(String uri) {
        assertThat(elastic.get("/" + INDEX.timeline() + "/_refresh").status()).isEqualTo(200);
        var query = JsonMapper.shared().createObjectNode().put("size", 100);
        query.putArray("sort").add("id");
        query.putObject("query").putObject("term").put("articleUri", uri);
        return elastic.post("/" + INDEX.timeline() + "/_search", query, Map.of()).body().at("/hits/hits").valueStream()
                .map(hit -> hit.at("/_source/statement").asString("")).toList();
    }

    private static Story recalled(String uri, long revision) {
        return story(uri, revision, 0, PubStatus.CANCELED);
    }

    private static Story story(String uri, long revision, int facts) {
        return story(uri, revision, facts, PubStatus.USABLE);
    }

    private static Story story(String uri, long revision, int facts, PubStatus status) {
        List<Fact> timeline = IntStream.range(0, facts).mapToObj(slot -> new Fact(Instant.EPOCH, null, "DAY",
                slot + " of " + revision, null, List.of(), null, List.of(), "HAPPENED", null, null, null, null))
                .toList();
        return story(uri, revision, status, timeline);
    }

    private static Story story(String uri, long revision, PubStatus status, List<Fact> timeline) {
        return new Story(uri, "1", revision, status, null, "test", "text", null, "H", null, null, null, null, null, "",
                null, null, Instant.EPOCH, null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), Instant.EPOCH, "h", List.of(), List.of(), timeline, null);
    }
}
