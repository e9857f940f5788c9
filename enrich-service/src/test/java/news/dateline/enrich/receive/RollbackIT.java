package news.dateline.enrich.receive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.config.GlobalChannelInterceptor;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.ChannelInterceptor;

import news.dateline.testsupport.TestServers;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Something fails for a while in the middle of what a batch sends, with poison in the same batch. */
@Timeout(240)
class RollbackIT {

    private static final int KEYS = 7;

    @Test
    void aRolledBackBatchLeavesNoGhostsAndComesAgainWhole() throws Exception {
        try (var wire = new Wire(TestServers.kafka(), 1).withTopics()) {
            wire.send(versionsWithPoison(wire));
            try (var service = wire.service(List.of(FailsThrice.class), "--dateline.enrich.threads=1")) {
                wire.drained();

                assertThat(service.getBean(Failures.class).left).as("failures that did not come").hasNonPositiveValue();
                var events = wire.committed(wire.enriched());
                assertThat(events).hasSize(198);
                assertThat(wire.uncommitted(wire.enriched())).as("with ghosts").hasSizeGreaterThan(198);
                assertThat(wire.committed(wire.dlt())).as("dead letters").hasSize(2);
                assertThat(wire.uncommitted(wire.dlt())).as("dead letters with ghosts").hasSize(8);
                assertInOrder(events);
            }
        }
    }

    private static void assertInOrder(List<ConsumerRecord<String, byte[]>> events) {
        var byKey = events.stream().collect(Collectors.groupingBy(ConsumerRecord::key));
        assertThat(byKey).hasSize(KEYS);
        byKey.values()
                .forEach(versions -> assertThat(versions).extracting(RollbackIT::revision)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    private static long revision(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value()).get("revision").longValue();
    }

    private static List<ProducerRecord<String, byte[]>> versionsWithPoison(Wire wire) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var i = 0; i < 200; i++) {
            records.add(wire.article("urn:it:" + i % KEYS, i));
        }
        for (var poison : List.of(70, 140)) {
            records.set(poison,
                    new ProducerRecord<>(wire.raw(), "urn:it:0", "[]".getBytes(StandardCharsets.UTF_8)));
        }
        return records;
    }

    /** Counts down the failures to come; each fails when the broker has what was sent so far, else there is no ghost. */
    static final class Failures implements ChannelInterceptor {

        final AtomicInteger left = new AtomicInteger(3);
        private final AtomicInteger sent = new AtomicInteger();
        private final Wire wire;
        private final String enriched;
        private final String dlt;

        Failures(Wire wire, String enriched, String dlt) {
            this.wire = wire;
            this.enriched = enriched;
            this.dlt = dlt;
        }

        @Override
        public Message<?> preSend(Message<?> message, MessageChannel channel) {
            if (sent.incrementAndGet() % 100 == 0 && left.getAndDecrement() > 0) {
                // Two dead letters a try, and behind each try that failed the mark of its end
                var letters = 2 + 3L * (2 - left.get());
                await("sent").until(() -> wire.written(dlt) == letters && wire.written(enriched) > 0);
                throw new IllegalStateException("the network is away");
            }
            return message;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class FailsThrice {

        @Bean
        @GlobalChannelInterceptor(patterns = "enrich-out-0")
        Failures failures(@Value("${spring.kafka.bootstrap-servers}") String kafka,
                @Value("${dateline.topics.enriched}") String enriched,
                @Value("${dateline.topics.raw-dlt}") String dlt) {
            return new Failures(new Wire(kafka, 1), enriched, dlt);
        }
    }
}
