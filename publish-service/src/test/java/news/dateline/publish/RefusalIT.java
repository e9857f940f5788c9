package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Set;
import news.dateline.publish.SecureDoor.Passage;
import news.dateline.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch refuses writes, or whoever writes: the service waits, says so, loses nothing and goes on by itself. */
class RefusalIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void aBlockOfWritesIsWaitedFor() {
        try (Service service = new Service().with("dateline.bulk.patience", "1s")) {
            service.startReady();
            service.send(Events.story("urn:before", 1, 1));
            service.awaitDone();
            block(service, "true");
            service.send(Events.story("urn:blocked", 1, 2), Events.story("urn:before", 2, 1));
            Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(service.http("/actuator/prometheus").body())
                    .containsPattern("dateline_publish_trouble_seconds [1-9]"));
            assertThat(service.json("/actuator/health/readiness").at("/components/index/details/writes").asString())
                    .startsWith("wait: ").contains("cluster_block_exception");
            assertThat(service.json("/v1/articles/urn:before").path("headline").asString()).isEqualTo("Headline 1");
            block(service, "null");
            service.awaitDone(LONG);

            assertThat(service.documents("timeline", "urn:blocked")).hasSize(2);
            assertThat(service.json("/v1/articles/urn:before").path("headline").asString()).isEqualTo("Headline 2");
            assertThat(service.deadLetters()).isEmpty();
            assertThat(service.http("/actuator/prometheus").body()).contains("dateline_publish_trouble_seconds 0.0");
        }
    }

    @Test
    void keysAndCertificatesAreRenewedWithoutARestart(@TempDir Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("writer.key"), "one\n");
        Path reader = Files.writeString(folder.resolve("reader.key"), "reads\n");
        try (SecureDoor door = new SecureDoor(TestServers.elasticsearch(), folder);
                Service service = new Service(TestServers.kafka(), TestServers.elasticsearch().toString())) {
            door.keys = Set.of("one", "reads");
            Path trusted = Files.copy(door.certificate("first"), folder.resolve("trusted.pem"));
            service.with("spring.elasticsearch.restclient.ssl.bundle", "es")
                    .with("spring.ssl.bundle.pem.es.truststore.certificate", "file:" + trusted)
                    .with("spring.ssl.bundle.pem.es.reload-on-update", "true")
                    .with("spring.ssl.bundle.watch.file.quiet-period", "500ms")
                    .with("dateline.access.api-key-file", key.toString())
                    .with("dateline.access.reader-api-key-file", reader.toString())
                    .with("dateline.bulk.patience", "1s").with("dateline.receive.longest-pause", "1s")
                    .behind(door.address()).startReady();
            land(service, "urn:first");
            assertThat(service.json("/v1/articles/urn:first").path("headline").asString()).isEqualTo("Headline 1");
            assertThat(door.passages).filteredOn(one -> one.key().equals("reads")).extracting(Passage::path)
                    .isNotEmpty().allMatch(path -> path.matches("/" + service.id + "-(articles|timeline)/_search"));
            assertThat(door.passages).filteredOn(one -> one.key().equals("one")).extracting(Passage::path)
                    .contains("/_bulk");

            door.keys = Set.of("two", "reads");
            service.send(Events.story("urn:second", 1, 1));
            waits(service);
            Files.writeString(key, "two\n");
            service.awaitDone(LONG);

            door.renew("second");
            service.send(Events.story("urn:third", 1, 1));
            waits(service);
            Files.copy(door.certificate("second"), trusted, StandardCopyOption.REPLACE_EXISTING);
            service.awaitDone(LONG);
            assertThat(service.documents("articles")).hasSize(3);
            assertThat(service.deadLetters()).isEmpty();
        }
    }

    private static void land(Service service, String uri) {
        service.send(Events.story(uri, 1, 1));
        service.awaitDone(LONG);
        service.documents("articles");
    }

    private static void waits(Service service) {
        Awaitility.await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(service.lag()).isPositive());
    }

    private static void block(Service service, String value) {
        service.elasticsearch("PUT", "/" + service.id + "-*/_settings",
                "{\"index.blocks.read_only_allow_delete\":" + value + "}");
    }
}
