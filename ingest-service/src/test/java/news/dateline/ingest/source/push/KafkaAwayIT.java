package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dateline.ingest.Ingest;
import news.dateline.ingest.Topic;
import news.dateline.testsupport.OwnServer;
import news.dateline.testsupport.TestServers;
import org.junit.jupiter.api.Test;

/** Kafka goes, Kafka comes: nothing is acknowledged that is not there afterwards. */
class KafkaAwayIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void answers503WhileKafkaIsAwayAndGoesOnByItself() {
        try (OwnServer kafka = TestServers.ownKafka();
                Ingest ingest = Ingest.start(kafka.address(), "away", "--dateline.ingest.send-timeout=3s")) {
            await().atMost(LONG).until(ingest::isReady);
            Set<String> acknowledged = new TreeSet<>();
            push(ingest, "urn:before", acknowledged);
            assertThat(acknowledged).containsExactly("urn:before");

            kafka.stop();
            long start = System.nanoTime();
            var away = ingest.post("", "application/json", "{\"uri\":\"urn:during\"}".getBytes(UTF_8));
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).contains("3");
            assertThat(away.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            assertThat(ingest.isReady()).isFalse();
            assertThat(ingest.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            kafka.start();
            await().atMost(LONG).until(ingest::isReady);
            await().atMost(LONG).until(() -> push(ingest, "urn:after", acknowledged));
            Set<String> there = Topic.read(kafka.address(), ingest.raw()).stream()
                    .map(r -> new String(r.key(), UTF_8)).collect(Collectors.toSet());
            assertThat(there).containsAll(acknowledged);
        }
    }

    @Test
    void startsWithoutKafkaAndCreatesItsTopicsWhenItComes() {
        try (OwnServer kafka = TestServers.ownKafka()) {
            kafka.stop();
            try (Ingest ingest = Ingest.start(kafka.address(), "late", "--dateline.ingest.send-timeout=3s")) {
                assertThat(ingest.isReady()).isFalse();
                assertThat(ingest.post("", "text/plain", "Text.".getBytes(UTF_8)).statusCode()).isEqualTo(503);

                kafka.start();
                await().atMost(LONG).until(ingest::isReady);
                assertThat(ingest.post("", "text/plain", "Text.".getBytes(UTF_8)).statusCode()).isEqualTo(202);
                assertThat(Topic.read(kafka.address(), ingest.raw())).hasSize(1);
                assertThat(Topic.read(kafka.address(), ingest.rejected())).isEmpty();
            }
        }
    }

    private static boolean push(Ingest ingest, String uri, Set<String> acknowledged) {
        boolean taken = ingest.post("", "application/json", ("{\"uri\":\"" + uri + "\"}").getBytes(UTF_8))
                .statusCode() == 202;
        if (taken)
            acknowledged.add(uri);
        return taken;
    }
}
