package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import news.dateline.testsupport.OwnServer;
import news.dateline.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Servers that are away at the start, or go and come back: nothing is lost and nothing is stuck. */
class OutageIT {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void poisonDuringAnOutageOfElasticsearchLeavesNothingStuck() {
        try (OwnServer elasticsearch = TestServers.ownElasticsearch();
                Service service = new Service(TestServers.kafka(), "http://" + elasticsearch.address())) {
            elasticsearch.stop();
            service.with("dateline.bulk.patience", "2s").with("dateline.receive.longest-pause", "2s")
                    .with("spring.cloud.stream.kafka.bindings.publish-in-0.consumer.configuration.max.poll.interval.ms",
                            "10000")
                    .start();
            assertThat(service.http("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.http("/actuator/health/readiness").statusCode()).isEqualTo(503);
            var answer = service.http("/v1/articles");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            send(service, "absent");
            elasticsearch.start();
            service.awaitDone(LONG);
            assertThat(service.documents("articles")).hasSize(20);
            assertThat(service.http("/actuator/health/readiness").statusCode()).isEqualTo(200);

            elasticsearch.stop();
            send(service, "away");
            // Longer than max.poll.interval, without being put out of the group
            Awaitility.await().during(Duration.ofSeconds(12)).atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(service.lag()).isPositive());
            assertThat(service.http("/actuator/prometheus").body())
                    .containsPattern("dateline_publish_waiting_seconds [1-9]");
            elasticsearch.start();
            service.awaitDone(LONG);
            send(service, "after");
            service.awaitDone(LONG);

            assertThat(service.documents("articles")).hasSize(60);
            assertThat(service.deadLetters()).hasSize(6);
            assertThat(service.http("/actuator/prometheus").body()).contains("dateline_publish_waiting_seconds 0.0");
        }
    }

    @Test
    void aReaderThatComesDuringAnOutageIsNotSetBackByTheOneBefore() {
        try (OwnServer elasticsearch = TestServers.ownElasticsearch();
                Service slow = new Service(TestServers.kafka(), "http://" + elasticsearch.address());
                Service quick = slow.with("dateline.bulk.patience", "1s")
                        .with("dateline.receive.first-pause", "5s").with("dateline.receive.longest-pause", "5s").twin()
                        .with("dateline.receive.first-pause", "100ms")
                        .with("dateline.receive.longest-pause", "100ms")) {
            slow.startReady();
            elasticsearch.stop();
            send(slow, "before");
            Awaitility.await().atMost(LONG).until(
                    () -> !slow.http("/actuator/prometheus").body().contains("dateline_publish_waiting_seconds 0.0"));
            quick.start();
            Awaitility.await().atMost(LONG).until(() -> slow.readers() == 4);
            send(slow, "during");
            elasticsearch.start();
            slow.awaitDone(LONG);

            Awaitility.await().during(Duration.ofSeconds(10)).atMost(Duration.ofSeconds(20))
                    .until(() -> slow.lag() == 0);
            assertThat(slow.documents("articles")).hasSize(40);
        }
    }

    @Test
    void startsWithoutItsServersAndGoesOnWhenTheyCome() {
        try (OwnServer kafka = TestServers.ownKafka();
                Service service = new Service(kafka.address(), TestServers.elasticsearch().toString())) {
            kafka.stop();
            service.start();
            assertThat(service.http("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.http("/actuator/health/readiness").statusCode()).isEqualTo(503);
            kafka.start();
            Awaitility.await().atMost(LONG).untilAsserted(
                    () -> assertThat(service.http("/actuator/health/readiness").statusCode()).isEqualTo(200));
            service.send(Events.story("urn:late", 1, 1));
            Awaitility.await().atMost(LONG)
                    .untilAsserted(() -> assertThat(service.documents("articles", "urn:late")).hasSize(1));
        }
    }

    @Test
    void aStopInTheMiddleLosesNothing() {
        try (Service service = new Service()) {
            service.with("spring.cloud.stream.kafka.bindings.publish-in-0.consumer.configuration.max.poll.records",
                    "100")
                    .startReady();
            for (int i = 0; i < 2000; i++) {
                var _ = service.sendBytes("urn:stop:" + i,
                        Events.story("urn:stop:" + i, 1, 1).toString().getBytes(StandardCharsets.UTF_8));
            }
            service.flush();
            Awaitility.await().atMost(LONG).until(() -> !service.documents("articles").isEmpty());
            assertThat(Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                service.stop();
                return true;
            }, stopped -> stopped)).isTrue();
            assertThat(service.lag()).as("stopped in the middle").isPositive();
            service.startReady();
            service.awaitDone(LONG);

            assertThat(service.documents("articles")).hasSize(2000);
            assertThat(service.documents("timeline")).hasSize(2000);
            assertThat(service.deadLetters()).isEmpty();
        }
    }

    /** Twenty good ones with two bad ones among them. */
    private static void send(Service service, String name) {
        for (int i = 0; i < 20; i++) {
            service.send(Events.story("urn:" + name + ":" + i, 1, 1));
            if (i == 10) {
                var _ = service.sendBytes("bad", "no story".getBytes(StandardCharsets.UTF_8));
                var backwards = Events.story("urn:bad:" + name, 1, 0).put("headline", "x")
                        .put("versionCreated", "+12017-12-15T20:00:00Z");
                service.send(backwards);
            }
        }
    }
}
