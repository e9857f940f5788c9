package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.Ingest;
import news.dateline.ingest.Topic;
import news.dateline.local.rejected.Reject;
import news.dateline.local.rejected.Rejects;
import news.dateline.local.rejected.Replay;
import news.dateline.testsupport.TestServers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What could not be read is found again whole, and is pushed again as what it came as. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RejectedIT {

    private Ingest ingest;
    private Rejects rejects;

    @BeforeAll
    void start() {
        ingest = Ingest.start(TestServers.kafka(), "ingest-rejected", "--dateline.ingest.limits.http.requests=1000");
        rejects = new Rejects(ingest.kafka(), ingest.rejected());
        await().atMost(Duration.ofSeconds(30)).until(ingest::isReady);
    }

    @AfterAll
    void stop() {
        ingest.close();
    }

    @Test
    void bytesOfAnySizeComeBackWhole() {
        String big = "{\"uri\":\"urn:big\",\"pubstatus\":\"gone\",\"body_text\":\"" + "Zürich. ".repeat(400_000)
                + "\"}";
        ingest.post("source=size&filename=big.json", "application/json", big.getBytes(UTF_8));
        ingest.post("source=size&filename=small.json", "application/json", "{".getBytes(UTF_8));

        assertThat(of("size")).hasSize(2).allSatisfy(one -> assertThat(one.isWhole()).isTrue());
        Reject found = of("size").stream().filter(one -> one.get("filename").equals("big.json")).findAny()
                .orElseThrow();
        assertThat(new String(found.bytes(), UTF_8)).isEqualTo(big);
        assertThat(found.line()).contains("size").contains("content").contains("big.json[0]").contains("gone");
    }

    @Test
    void whatCanBeReadByNowIsTakenAndWhatCannotIsKeptAgain() {
        // as a reader left it behind that has been mended since
        put(Map.of("source", "mended", "reason", "the reader failed", "kind", "fault", "position", "3", "format",
                "ninjs", "filename", "a.ndjson", "content-type", "application/x-ndjson"),
                "{\"uri\":\"urn:mended\"}");
        ingest.post("source=mended", "application/json", "{\"uri\":".getBytes(UTF_8));
        Replay replay = new Replay(ingest.address(), null);

        List<Replay.Outcome> outcomes = of("mended").stream().map(replay::push).toList();

        assertThat(outcomes.stream().filter(Replay.Outcome::isTaken)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> !one.isTaken())).hasSize(1).first()
                .satisfies(one -> assertThat(one.answer()).startsWith("400"));
        assertThat(Topic.read(ingest.kafka(), ingest.raw()).stream().map(one -> new String(one.key(), UTF_8)))
                .contains("urn:mended");
        assertThat(of("mended")).hasSize(3);
    }

    private List<Reject> of(String source) {
        List<Reject> all = new ArrayList<>();
        rejects.forEach(all::add);
        return all.stream().filter(one -> one.get("source").equals(source)).toList();
    }

    private void put(Map<String, String> headers, String bytes) {
        var one = new ProducerRecord<>(ingest.rejected(), "mended".getBytes(UTF_8), bytes.getBytes(UTF_8));
        headers.forEach((name, value) -> one.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", ingest.kafka()),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            var _ = producer.send(one);
            producer.flush();
        }
    }
}
