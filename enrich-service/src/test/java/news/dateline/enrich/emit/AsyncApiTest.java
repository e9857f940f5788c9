package news.dateline.enrich.emit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.messaging.Message;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.Yaml;

import news.dateline.enrich.Contracts;
import news.dateline.enrich.Enriched;
import news.dateline.enrich.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the AsyncAPI document to what the code does. */
class AsyncApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document = document();

    @Test
    void namesTheTopicsOfTheSettings() {
        var topics = new Binder(List.of()).bindOrCreate("dateline.topics", Topics.class);

        assertThat(document.get("asyncapi").stringValue()).startsWith("3.");
        assertThat(address("raw")).isEqualTo(topics.raw());
        assertThat(address("enriched")).isEqualTo(topics.enriched());
        assertThat(address("deadLetters")).isEqualTo(topics.rawDlt());
        assertThat(document.get("operations").valueStream()
                .map(operation -> operation.get("action").stringValue() + " "
                        + operation.at("/channel/$ref").stringValue()))
                .containsExactlyInAnyOrder("receive #/channels/raw", "send #/channels/enriched",
                        "send #/channels/deadLetters");
    }

    @Test
    void namesTheTypesAndTheirContracts() {
        assertThat(message("ArticleEnriched").get("name").stringValue()).isEqualTo(CloudEvent.TYPE);
        for (var message : List.of("ArticleReceived", "ArticleEnriched")) {
            var schema = message(message).at("/payload/schema/$ref").stringValue();
            assertThat(Contracts.file(schema.substring(schema.indexOf("contract/") + "contract/".length())))
                    .contains("\"title\": \"" + message + " v1\"");
        }
    }

    @Test
    void namesTheHeadersThatAreWritten() {
        assertThat(documented("ArticleEnriched")).containsExactlyInAnyOrderElementsOf(names(enriched()));
        assertThat(documented("DeadLetter")).containsExactlyInAnyOrderElementsOf(names(letter()));
    }

    private static Message<?> enriched() {
        var article = (ObjectNode) JSON.readTree(Contracts.file("article-received/v1.minimal.example.json"));
        var nothing = new Enriched(List.of(), List.of(), List.of(), Language.UNKNOWN, "test");
        return Emitting.events(Clock.systemUTC(), DataSize.ofMegabytes(1))
                .enriched(article, nothing, Duration.ZERO, new RecordHeaders());
    }

    private static Message<?> letter() {
        var sent = new ArrayList<Message<?>>();
        Emitting.deadLetters(sent)
                .send(new ConsumerRecord<>("raw", 0, 0, new byte[0], new byte[0]), new IllegalStateException(), 1);
        return sent.getFirst();
    }

    private static List<String> names(Message<?> message) {
        var headers = Objects.requireNonNull(message.getHeaders().get(WireHeaders.WIRE, Headers.class));
        return StreamSupport.stream(headers.spliterator(), false).map(Header::key).toList();
    }

    private List<String> documented(String message) {
        return List.copyOf(message(message).at("/headers/properties").propertyNames());
    }

    private JsonNode message(String name) {
        return document.at("/components/messages/" + name);
    }

    private String address(String channel) {
        return document.at("/channels/" + channel + "/address").stringValue();
    }

    private static JsonNode document() {
        try (var in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            Map<String, Object> yaml = new Yaml().load(in);
            return JSON.valueToTree(yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
