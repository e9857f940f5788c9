package news.dateline.enrich.receive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.micrometer.core.instrument.MeterRegistry;

import news.dateline.testsupport.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that are no articles stand in one batch with those that are. */
@Timeout(240)
class PoisonIT {

    @Test
    void poisonIsDeadLetteredOnceAndItsNeighboursAreUnharmed() throws Exception {
        try (var wire = new Wire(TestServers.kafka(), 3).withTopics()) {
            wire.send(articlesWithPoison(wire));
            try (var service = wire.service(List.of())) {
                wire.drained();

                assertThat(wire.committed(wire.enriched())).extracting(ConsumerRecord::key)
                        .hasSize(198)
                        .doesNotHaveDuplicates();
                assertThat(wire.uncommitted(wire.dlt())).as("no flood, not even an aborted one").hasSize(2);
                assertThat(wire.committed(wire.dlt())).satisfiesExactlyInAnyOrder(letter -> {
                    assertThat(letter.value()).isEqualTo(bytes("{ not json"));
                    assertThat(letter.key()).isEqualTo("urn:it:50");
                    assertThat(header(letter, "x-origin")).isEqualTo("wire 7");
                    assertThat(header(letter, "dlt_reason")).isEqualTo(UnreadableArticle.class.getName());
                    assertThat(header(letter, "dlt_service")).isEqualTo("enrich");
                    assertThat(header(letter, "dlt_topic")).isEqualTo(wire.raw());
                    assertThat(header(letter, "dlt_attempts")).isEqualTo("1");
                }, letter -> {
                    assertThat(letter.value()).isNull();
                    assertThat(letter.key()).isEqualTo("urn:it:150");
                    assertThat(header(letter, "dlt_message")).endsWith("the record has no value");
                });
                var meters = service.getBean(MeterRegistry.class);
                assertThat(meters.get("dateline.enrich.articles").tag("outcome", "enriched").counter().count())
                        .isEqualTo(198);
                assertThat(meters.get("dateline.enrich.articles").tag("outcome", "deadlettered").counter().count())
                        .isEqualTo(2);
                assertThat(meters.get("dateline.enrich.waiting").gauge().value()).isZero();
            }
        }
    }

    private static List<ProducerRecord<String, byte[]>> articlesWithPoison(Wire wire) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var i = 0; i < 200; i++) {
            records.add(wire.article("urn:it:" + i, 1));
        }
        records.set(50, new ProducerRecord<>(wire.raw(), "urn:it:50", bytes("{ not json")));
        records.get(50).headers().add("x-origin", bytes("wire 7"));
        records.set(150, new ProducerRecord<>(wire.raw(), "urn:it:150", null));
        return records;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
