package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is bad is put aside with its bytes and the reason; what stands beside it lands; what is replayed changes nothing. */
class PoisonIT {
    private static final Duration LONG = Duration.ofSeconds(90);

    @Test
    void poisonIsPutAsideAndItsNeighboursLand() {
        // Small enough that a poll is many portions, good and bad ones
        try (Service service = new Service().with("dateline.receive.size", "4KB")) {
            service.startReady();
            for (int i = 0; i < 200; i++) {
                var _ = service.sendBytes("urn:good:" + i,
                        Events.story("urn:good:" + i, 1, 1).toString().getBytes(StandardCharsets.UTF_8));
                if (i == 100) {
                    poison(service);
                }
            }
            service.flush();
            service.awaitDone(LONG);

            assertThat(service.documents("articles"))
                    .filteredOn(hit -> hit.path("_id").asString().startsWith("urn:good"))
                    .hasSize(200);
            Map<String, String> reasons = service.deadLetters().stream().collect(Collectors
                    .toMap(letter -> new String(letter.key(), StandardCharsets.UTF_8), letter -> Service.header(letter,
                            "dlt_reason")));
            assertThat(reasons).containsExactlyInAnyOrderEntriesOf(Map.of("bytes", "not_json", "null", "no_value",
                    "status", "not_a_story", "missing", "not_a_story", "backwards", "document_parsing_exception",
                    "long", "id_too_long"));
            assertThat(service.documents("articles", "urn:surrogate")).hasSize(1);
            bytes(service.deadLetters());
            String metrics = service.http("/actuator/prometheus").body();
            assertThat(metrics).contains("dateline_publish_deadletters_total{reason=\"not_json\"} 1.0")
                    .contains("dateline_publish_items_total{outcome=\"deadlettered\"} 1.0");
            replay(service);
        }
    }

    @Test
    void withoutADeadLetterTopicTheBatchIsNotCommitted() {
        try (Service service = new Service().with("dateline.topics.enriched-dlt", "not a topic name")) {
            service.startReady();
            var _ = service.sendBytes("bad", "no story".getBytes(StandardCharsets.UTF_8));
            service.send(Events.story("urn:beside", 1, 0));
            org.awaitility.Awaitility.await().atMost(LONG)
                    .untilAsserted(() -> assertThat(service.documents("articles", "urn:beside")).hasSize(1));

            org.awaitility.Awaitility.await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(service.lag()).isPositive());
        }
    }

    private static void poison(Service service) {
        var _ = service.sendBytes("bytes", new byte[]{(byte) 0xff, 0, 1, 2});
        var _ = service.sendBytes("null", null);
        send(service, "status", Events.story("urn:status", 1, 0).put("pubStatus", "cancelled").toString());
        send(service, "missing", Events.story("urn:missing", 1, 0).without("received").toString());
        var backwards = Events.story("urn:backwards", 1, 0);
        Events.fact(backwards, "Ends before it begins", "2018-01-01T00:00:00Z", "2017-01-01T00:00:00Z");
        send(service, "backwards", backwards.toString());
        send(service, "long", Events.story("urn:" + "é".repeat(300), 1, 1).toString());
        send(service, "surrogate", Events.story("urn:surrogate", 1, 0).toString().replace("Body of", "Body\\ud800 of"));
    }

    private static void send(Service service, String key, String value) {
        var _ = service.sendBytes(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(List<ConsumerRecord<byte[], byte[]>> letters) {
        ConsumerRecord<byte[], byte[]> letter = letters.stream().filter(one -> "bytes".equals(
                new String(one.key(), StandardCharsets.UTF_8))).findFirst().orElseThrow();
        assertThat(letter.value()).containsExactly(0xff, 0, 1, 2);
        assertThat(Service.header(letter, "ce_type")).isEqualTo("news.dateline.article.enriched.v1");
        assertThat(Service.header(letter, "dlt_service")).isEqualTo("publish");
        assertThat(Service.header(letter, "dlt_topic")).endsWith(".enriched");
        assertThat(Service.header(letter, "dlt_partition")).matches("\\d+");
        assertThat(Service.header(letter, "dlt_offset")).matches("\\d+");
        assertThat(Service.header(letter, "dlt_timestamp")).matches("\\d+");
        assertThat(Service.header(letter, "dlt_attempts")).isEqualTo("1");
        assertThat(Service.header(letter, "dlt_message")).contains("was expecting");
    }

    /** The whole topic once more, from its beginning, with another group. */
    private static void replay(Service service) {
        Map<String, Long> before = writes(service);
        service.stop();
        service.with("spring.cloud.stream.bindings.publish-in-0.group", service.id + "-again").startReady();
        service.awaitDone(LONG);
        assertThat(writes(service)).isEqualTo(before);
        int letters = service.deadLetters().size();
        assertThat(ReplayCommand.run(service.arguments("--replay"))).isZero();
        service.awaitDone(LONG);
        assertThat(service.deadLetters()).as("nothing was repaired: they have failed again")
                .hasSizeBetween(letters + 6, 2 * letters);
        assertThat(writes(service)).isEqualTo(before);
    }

    /** The number of the last write of each document. */
    private static Map<String, Long> writes(Service service) {
        return java.util.stream.Stream.of("articles-all", "timeline-all").flatMap(alias -> service.documents(alias)
                .stream()).collect(Collectors.toMap((JsonNode hit) -> hit.path("_id").asString(),
                        (JsonNode hit) -> hit.path("_seq_no").asLong()));
    }
}
