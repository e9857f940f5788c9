package news.dateline.enrich.receive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Holds what enrich reads to the contract that ingest owns. */
class ArticleReceivedTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"usable", "canceled", "minimal"})
    void readsEveryExampleAndIgnoresAnAddedField(String example) throws IOException {
        var tree = (ObjectNode) contract("v1." + example + ".example.json");
        tree.putObject("addedLater").put("x", 1);

        var read = Incoming.read(JSON.writeValueAsBytes(tree));

        assertThat(read.article().uri()).isEqualTo(tree.get("uri").stringValue());
        assertThat(read.article().usable()).isEqualTo("usable".equals(tree.get("pubStatus").stringValue()));
        assertThat(read.article().story().bodyText()).isEqualTo(tree.get("bodyText").stringValue());
        assertThat(read.tree().toString()).isEqualTo(tree.toString());
    }

    @Test
    void whateverIsReadAlwaysIsRequiredOfTheProducer() throws IOException {
        var required = StreamSupport.stream(contract("v1.schema.json").get("required").spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();

        assertThat(required).containsAll(Arrays.stream(ArticleReceived.class.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList());
    }

    @Test
    void tellsEveryFieldThatIsMissing() {
        assertThatThrownBy(() -> read("{\"uri\":\"urn:x\",\"pubStatus\":\"usable\",\"bodyText\":\"\"}"))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessage("expected an ArticleReceived, but it has no revision, versionCreated, contentHash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "17", "null", "\"text\"", "{} {}", "{\"uri\":1,\"uri\":2}"})
    void whatIsNoJsonObjectIsUnreadable(String value) {
        assertThatThrownBy(() -> read(value)).isInstanceOf(UnreadableArticle.class)
                .hasMessageStartingWith("expected an ArticleReceived as JSON");
    }

    @Test
    void aFieldOfAnotherTypeIsUnreadable() {
        assertThatThrownBy(() -> read(MINIMAL.replace("\"usable\"", "\"published\"")))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessage("pubStatus: came \"published\", expected usable, withheld or canceled");
        assertThatThrownBy(() -> read(MINIMAL.replace("2017-12-15T20:00:00Z", "yesterday")))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessage("versionCreated: came \"yesterday\", expected a time such as 2017-12-15T20:00:00Z");
        assertThatThrownBy(() -> read(MINIMAL.replaceFirst("\"revision\": *\\d+", "\"revision\": 1.5")))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessage("revision: came 1.5, expected a whole number");
    }

    @Test
    void numbersTravelAsTheyWereWritten() {
        var read = read(MINIMAL.replace("{", "{\"price\":1.10,\"big\":123456789012345678901234567890,"));

        assertThat(read.tree().toString()).contains("\"price\":1.10", "123456789012345678901234567890");
    }

    private static final String MINIMAL = """
            {"uri":"urn:x","revision":1,"pubStatus":"usable","versionCreated":"2017-12-15T20:00:00Z",\
            "contentHash":"h","bodyText":""}""";

    private static Incoming read(String value) {
        return Incoming.read(value.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode contract(String file) throws IOException {
        try (InputStream in = ArticleReceivedTest.class.getResourceAsStream("/contract/article-received/" + file)) {
            return JSON.readTree(Objects.requireNonNull(in, file));
        }
    }
}
