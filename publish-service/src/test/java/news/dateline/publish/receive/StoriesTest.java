package news.dateline.publish.receive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private final Stories stories = new Stories();

    @Test
    void saysWhatCameAndWhatWasExpected() {
        assertUnreadable(null, "no_value", "The record has no value, expected a story as JSON");
        assertUnreadable("null", "not_a_story", "The value is `null`, expected a story as JSON");
        assertUnreadable("hello", "not_json", "in `hello`");
        assertUnreadable("{} {}", "not_a_story", "");
        assertUnreadable("[]", "not_a_story", "");
        assertUnreadable("{}", "not_a_story", "");
        assertUnreadable("{\"uri\":\"a\",\"revision\":-1}", "not_a_story", "`revision` is -1, expected 0 or more");
        assertUnreadable("{\"uri\":\"a\",\"revision\":1.5}", "not_a_story", "");
        assertUnreadable("{\"uri\":\"a\",\"pubStatus\":\"cancelled\"}", "not_a_story", "cancelled");
        assertUnreadable("{\"uri\":\"a\",\"pubStatus\":0}", "not_a_story", "");
        assertUnreadable("{\"added\":" + "[".repeat(100_000), "not_a_story", "");
    }

    private void assertUnreadable(@org.jspecify.annotations.Nullable String value, String reason, String message) {
        assertThatThrownBy(() -> stories.read(value == null ? null : value.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableRecord.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(message);
    }
}
