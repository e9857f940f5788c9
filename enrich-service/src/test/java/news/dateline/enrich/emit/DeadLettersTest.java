package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadLettersTest {

    private final ArrayList<Message<?>> sent = new ArrayList<>();

    @Test
    void keepsTheRecordAsItCameAndSaysWhy() {
        var incoming = new RecordHeaders().add("a", bytes("1")).add("a", bytes("2"));

        Emitting.deadLetters(sent).send(record(incoming), new IllegalArgumentException("odd"), 3);

        var letter = sent.getFirst();
        assertThat(letter.getPayload()).isEqualTo(bytes("value"));
        assertThat(letter.getHeaders().get(KafkaHeaders.KEY)).isEqualTo(bytes("key"));
        assertThat(wire(letter)).extracting(header -> header.key() + "=" + text(header))
                .containsExactly("a=1", "a=2", "dlt_reason=java.lang.IllegalArgumentException", "dlt_message=odd",
                        "dlt_service=enrich", "dlt_topic=raw", "dlt_partition=4", "dlt_offset=17",
                        "dlt_timestamp=1513368000000", "dlt_attempts=3");
    }

    @Test
    void aReplayedRecordThatFailsAgainTellsOfItsLastFailure() {
        var incoming = new RecordHeaders().add("dlt_message", bytes("before"));

        Emitting.deadLetters(sent).send(record(incoming), new IllegalArgumentException("now"), 1);

        assertThat(wire(sent.getFirst()).headers("dlt_message")).extracting(DeadLettersTest::text)
                .containsExactly("now");
    }

    @Test
    void aLongMessageIsCut() {
        Emitting.deadLetters(sent).send(record(new RecordHeaders()), new IllegalArgumentException("x".repeat(5000)), 1);

        assertThat(text(wire(sent.getFirst()).lastHeader("dlt_message"))).hasSize(1001).endsWith("x…");
    }

    @Test
    void aLetterThatIsNotTakenFailsTheBatch() {
        var refusing = new DeadLetters((binding, letter) -> false);

        assertThatThrownBy(() -> refusing.send(record(new RecordHeaders()), new IllegalArgumentException(), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the binding deadletters did not take a dead letter");
    }

    private static Headers wire(Message<?> letter) {
        return (Headers) letter.getHeaders().getOrDefault(WireHeaders.WIRE, new RecordHeaders());
    }

    private static ConsumerRecord<byte[], byte[]> record(Headers headers) {
        return new ConsumerRecord<>("raw", 4, 17, 1513368000000L, TimestampType.CREATE_TIME, 3, 5, bytes("key"),
                bytes("value"), headers, Optional.empty());
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
