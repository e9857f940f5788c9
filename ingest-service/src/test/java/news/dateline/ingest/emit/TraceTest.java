package news.dateline.ingest.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces that go on, and traces that start. */
class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String VALID = "00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}";

    @Test
    void goesOnWithTheTraceThatCameInSpansOfItsOwn() {
        Trace trace = Trace.from("00-" + ID + "-00f067aa0ba902b7-01");

        assertThat(trace.next()).matches(VALID).startsWith("00-" + ID).endsWith("-01").isNotEqualTo(trace.next());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "garbage"})
    void startsOneWhereNoneOrNoValidOneCame(@Nullable String traceparent) {
        assertThat(Trace.from(traceparent).next()).matches(VALID).doesNotContain(ID).doesNotContain("0".repeat(32));
    }
}
