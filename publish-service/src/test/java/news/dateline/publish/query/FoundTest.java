package news.dateline.publish.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FoundTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void aSummaryWithoutSpacesEndsBetweenLetters(String before) {
        Article article = JsonMapper.shared().convertValue(Map.of("uri", "urn:a", "revision", 1, "factCount", 0,
                "versionCreated", "2026-01-01T00:00:00Z", "bodyText", before + "😀".repeat(400)), Article.class);
        String summary = String.valueOf(Found.of(article, null).summary());
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(summary)).isTrue();
        assertThat(summary).startsWith(before + "😀").endsWith("😀 …").hasSizeBetween(280, 282);
    }
}
