package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceParentTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void goesOnWithTheTraceUnderANewSpan() {
        var outgoing = carried("00-" + TRACE + "-00f067aa0ba902b7-00");

        assertThat(outgoing).matches("00-" + TRACE + "-[0-9a-f]{16}-00").doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void carriesTheStateOfAValidTrace() {
        var incoming = headers("00-" + TRACE + "-00f067aa0ba902b7-01").add("tracestate", bytes("vendor=1"));
        var outgoing = new RecordHeaders();
        TraceParent.carry(incoming, outgoing);

        assertThat(outgoing.lastHeader("tracestate").value()).isEqualTo(bytes("vendor=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-" + TRACE + "-0000000000000000-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"})
    void beginsATraceWhereThereIsNoValidOne(String incoming) {
        assertThat(carried(incoming)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01").doesNotContain(TRACE);
    }

    private static String carried(String incoming) {
        var outgoing = new RecordHeaders();
        TraceParent.carry(headers(incoming), outgoing);
        return new String(outgoing.lastHeader("traceparent").value(), StandardCharsets.UTF_8);
    }

    private static Headers headers(String traceparent) {
        return new RecordHeaders().add("traceparent", bytes(traceparent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
