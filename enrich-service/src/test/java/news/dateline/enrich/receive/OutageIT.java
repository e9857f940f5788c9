package news.dateline.enrich.receive;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;

import news.dateline.testsupport.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kafka is away at the start, and again later. */
@Timeout(240)
class OutageIT {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void waitsForKafkaAndGoesOnByItself() throws Exception {
        try (var kafka = TestServers.ownKafka(); var wire = new Wire(kafka.address(), 3)) {
            kafka.stop();
            try (var service = wire.service(List.of(),
                    "--spring.cloud.stream.kafka.binder.transaction.producer.configuration.max.block.ms=3000")) {
                assertThat(status(service, "readiness")).isEqualTo(UNAVAILABLE);
                assertThat(status(service, "liveness")).isEqualTo(OK);

                kafka.start();
                awaitReadiness(service, OK);
                send(wire, 0);
                wire.drained();

                kafka.kill();
                awaitReadiness(service, UNAVAILABLE);
                assertThat(status(service, "liveness")).isEqualTo(OK);

                kafka.start();
                send(wire, 100);
                wire.drained();
                awaitReadiness(service, OK);
                assertThat(wire.committed(wire.enriched())).extracting(ConsumerRecord::key)
                        .hasSize(200)
                        .doesNotHaveDuplicates();
                assertThat(text(service, "/actuator/prometheus")).contains(
                        "dateline_enrich_articles_total{outcome=\"enriched\"} 200.0",
                        "dateline_enrich_deadletters_total{reason=\"UnreadableArticle\"} 0.0",
                        "dateline_enrich_time_seconds_count", "dateline_enrich_waiting_seconds",
                        "dateline_enrich_entities_total", "dateline_enrich_facts_total");
            }
        }
    }

    private static void send(Wire wire, int from) throws Exception {
        wire.send(IntStream.range(from, from + 100).mapToObj(i -> wire.article("urn:it:" + i, 1)).toList());
    }

    private void awaitReadiness(ConfigurableApplicationContext service, int status) {
        await("readiness " + status).atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> status(service, "readiness") == status);
    }

    private int status(ConfigurableApplicationContext service, String probe) throws IOException, InterruptedException {
        return http.send(request(service, "/actuator/health/" + probe), BodyHandlers.discarding()).statusCode();
    }

    private String text(ConfigurableApplicationContext service, String path) throws IOException, InterruptedException {
        return http.send(request(service, path), BodyHandlers.ofString()).body();
    }

    private static HttpRequest request(ConfigurableApplicationContext service, String path) {
        var port = service.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    }
}
