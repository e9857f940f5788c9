package news.dateline.enrich.receive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import news.dateline.testsupport.TestServers;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The process ends while batches are in work, and comes back under the same name. */
@Timeout(240)
class RestartIT {

    private static final int ARTICLES = 6000;
    private static final int KEYS = 40;
    private static final String[] SMALL_BATCHES = {"--dateline.enrich.batch=20",
            "--spring.cloud.stream.kafka.bindings.enrich-in-0.consumer.configuration.session.timeout.ms=6000"};

    @Test
    void nothingIsLostOrDoubledWhenTheProcessIsKilled() throws Exception {
        try (var wire = new Wire(TestServers.kafka(), 3).withTopics()) {
            wire.send(versions(wire));
            var process = wire.process(SMALL_BATCHES);
            try {
                await().atMost(Duration.ofSeconds(60)).until(() -> wire.written(wire.enriched()) > 200);
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(wire.written(wire.enriched())).as("killed in the middle").isLessThan(ARTICLES);

            try (var again = wire.service(List.of(), SMALL_BATCHES)) {
                wire.drained();
                assertThat(again.isRunning()).isTrue();
            }
            assertEachOnceAndInOrder(wire);
        }
    }

    @Test
    void aTransactionThatAKilledProcessLeftOpenHoldsUpNothing() throws Exception {
        try (var wire = new Wire(TestServers.kafka(), 3).withTopics()) {
            wire.send(versions(wire));
            wire.leaveOpen();

            try (var service = wire.service(List.of(), SMALL_BATCHES)) {
                wire.drained();
                assertThat(service.isRunning()).isTrue();
            }
            assertEachOnceAndInOrder(wire);
        }
    }

    @Test
    void aStopFinishesWhatIsInWorkAndLeavesNothingOpen() throws Exception {
        try (var wire = new Wire(TestServers.kafka(), 3).withTopics()) {
            wire.send(versions(wire));
            try (var service = wire.service(List.of(), SMALL_BATCHES)) {
                await().atMost(Duration.ofSeconds(60)).until(() -> wire.written(wire.enriched()) > 200);
                assertThat(service.isRunning()).isTrue();
            }
            var before = wire.committed(wire.enriched());
            assertThat(before).hasSizeLessThan(ARTICLES)
                    .as("without aborted ones")
                    .hasSameSizeAs(wire.uncommitted(wire.enriched()));

            try (var again = wire.service(List.of(), SMALL_BATCHES)) {
                wire.drained();
                assertThat(again.isRunning()).isTrue();
            }
            assertEachOnceAndInOrder(wire);
        }
    }

    private static void assertEachOnceAndInOrder(Wire wire) {
        var byKey = wire.committed(wire.enriched()).stream().collect(Collectors.groupingBy(ConsumerRecord::key));
        assertThat(byKey).hasSize(KEYS);
        byKey.values().forEach(events -> assertThat(events).extracting(RestartIT::revision)
                .hasSize(ARTICLES / KEYS)
                .doesNotHaveDuplicates()
                .isSorted());
    }

    private static long revision(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value()).get("revision").longValue();
    }

    private static List<ProducerRecord<String, byte[]>> versions(Wire wire) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var i = 0; i < ARTICLES; i++) {
            records.add(wire.article("urn:it:" + i % KEYS, i));
        }
        return records;
    }
}
