package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import news.dateline.publish.story.Arrival;
import news.dateline.publish.story.Standing;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Verdict;
import news.dateline.publish.story.Verdict.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The line before a document names it exactly as a question for it does. */
class OperationsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Operations operations = new Operations(new IndexSettings("x-", 1, 0, Duration.ofSeconds(1),
            Duration.ofSeconds(5), List.of("en"), null, null, Duration.ofHours(1)),
            Clock.fixed(Instant.parse("2017-12-15T20:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"urn:a", "urn:\"a\\b\"", "urn:a\n\u0001\u2028", "urn:Élysée-東京-\ud83d\ude00",
            "urn:a\ud800b"})
    void theLineNamesTheDocumentAsAQuestionDoes(String uri) {
        byte[] action = operations.article(write(uri)).action;
        byte[] expected = JSON.writeValueAsBytes(Map.of("index", Map.of("_index", "x-articles-all", "_id", uri,
                "version", 7, "version_type", "external")));
        assertThat(JSON.readTree(action)).isEqualTo(JSON.readTree(expected));
        assertThat(new String(action, StandardCharsets.UTF_8))
                .contains(new String(JSON.writeValueAsBytes(uri), StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentAfterOneThatCannotBeWrittenIsWhole() {
        byte[] before = operations.article(write("urn:a")).document;
        var factThatIsNotThere = new Write(write("urn:b").story(), 0, 1, 1, Standing.NONE);
        assertThatThrownBy(() -> operations.facts(factThatIsNotThere)).isInstanceOf(IndexOutOfBoundsException.class);
        Operation after = operations.article(write("urn:a"));
        assertThat(after.document).isEqualTo(before);
        assertThat(JSON.readTree(after.action).at("/index/_id").asString()).isEqualTo("urn:a");
    }

    @Test
    void oneDocumentIsNotWrittenOverAnother() {
        Operation first = operations.article(write("urn:a", "A long text. ".repeat(50_000)));
        Operation second = operations.article(write("urn:b", "A short one."));
        assertThat(JSON.readTree(first.document).path("bodyText").asString()).hasSize(13 * 50_000);
        assertThat(JSON.readTree(second.document).path("bodyText").asString()).isEqualTo("A short one.");
        assertThat(JSON.readTree(first.action).at("/index/_id").asString()).isEqualTo("urn:a");
    }

    private static Write write(String uri) {
        return write(uri, "A text.");
    }

    private static Write write(String uri, String body) {
        Story story = JSON.convertValue(Map.ofEntries(Map.entry("uri", uri), Map.entry("version", "7"),
                Map.entry("revision", 7), Map.entry("pubStatus", "USABLE"), Map.entry("source", "s"),
                Map.entry("format", "ninjs"), Map.entry("bodyText", body),
                Map.entry("versionCreated", "2017-12-15T19:00:00Z"), Map.entry("received", "2017-12-15T19:00:01Z"),
                Map.entry("contentHash", "1"), Map.entry("keywords", List.of()), Map.entry("subjects", List.of()),
                Map.entry("links", List.of()), Map.entry("media", List.of()), Map.entry("corrects", List.of()),
                Map.entry("entities", List.of()), Map.entry("times", List.of()),
                Map.entry("timeline", List.of())), Story.class);
        return (Write) Verdict.on(Arrival.of(List.of(story)).iterator().next(), Standing.NONE);
    }
}
