package news.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.local.process.Ports;
import news.dateline.testsupport.ServiceJar;
import news.dateline.testsupport.TestServers;

/** The services started as the images start them, from beans worked out at the build: they do what they do otherwise. */
class PreparedStartIT {
    private static final String STORY = "{\"uri\":\"urn:prepared\",\"versioncreated\":\"2020-05-05T10:00:00Z\","
            + "\"headline\":\"Council meets\",\"body_text\":\"The council met in Paris on Monday, Angela Merkel said.\"}";

    @TempDir
    private Path folder;

    @Test
    void aStoryGoesAllTheWay() throws IOException {
        try (var kafka = TestServers.ownKafka();
                var elasticsearch = TestServers.ownElasticsearch();
                var ingest = start("ingest", kafka.address(), elasticsearch.address());
                var enrich = start("enrich", kafka.address(), elasticsearch.address());
                var publish = start("publish", kafka.address(), elasticsearch.address())) {
            // Who asks while they start must find them starting, not keep them from it
            var askers = Stream.of(ingest, enrich, publish)
                    .flatMap(one -> Stream.of(one.service.url(), one.service.url(), one.management))
                    .map(url -> Thread.startVirtualThread(() -> ask(url))).toList();
            List.of(ingest, enrich, publish).forEach(Prepared::awaitReady);
            askers.forEach(Thread::interrupt);
            assertThat(Index.send(HttpRequest.newBuilder(URI.create(ingest.service.url() + "/v1/articles"))
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(STORY)).build())
                    .statusCode()).isEqualTo(202);
            Awaitility.await().atMost(Duration.ofMinutes(1))
                    .until(() -> publish.service.get("/v1/timeline?place=Paris").contains("2020-05-04"));
            for (var one : List.of(ingest, enrich, publish)) {
                assertThat(Files.readString(folder.resolve(one.kind + ".log"))).as(one.kind)
                        .contains("Starting AOT-processed");
                assertThat(one.service.get(one.management + "/actuator/prometheus")).as(one.kind)
                        .contains("dateline_").contains("jvm_memory_used_bytes");
                assertThat(one.service.get("/actuator/prometheus")).as(one.kind + ", where readers ask")
                        .doesNotContain("dateline_");
            }
        }
    }

    private static void ask(String url) {
        var request = HttpRequest.newBuilder(URI.create(url + "/readyz")).timeout(Duration.ofSeconds(2)).build();
        try (var http = HttpClient.newHttpClient()) {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    http.send(request, BodyHandlers.discarding());
                } catch (IOException e) {
                    // it does not answer yet
                }
                Thread.sleep(Duration.ofMillis(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Prepared start(String kind, String kafka, String elasticsearch) {
        int management = Ports.free();
        var environment = new HashMap<>(Map.of("JDK_JAVA_OPTIONS", "-Dspring.aot.enabled=true",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka, "MANAGEMENT_SERVER_PORT", Integer.toString(management)));
        if (kind.equals("publish")) {
            environment.put("SPRING_ELASTICSEARCH_URIS", "http://" + elasticsearch);
        }
        return new Prepared(kind, ServiceJar.start(kind, folder, Ports.free(), environment, List.of()),
                "http://127.0.0.1:" + management);
    }

    /** A service, and where it is watched. */
    private record Prepared(String kind, ServiceJar service, String management) implements AutoCloseable {
        void awaitReady() {
            service.await("/readyz").await(management + "/actuator/health/readiness");
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
