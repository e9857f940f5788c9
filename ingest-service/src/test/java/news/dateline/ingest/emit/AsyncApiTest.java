package news.dateline.ingest.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dateline.ingest.Contract;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Item;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document says what the code does. */
class AsyncApiTest {

    private static final Trace TRACE = Trace.from(null);
    private static final Instant TIME = Instant.parse("2017-12-15T20:00:00Z");

    private final JsonNode document = document();

    @Test
    void channelsAreTheTopicsThatAreWritten() {
        DatelineSettings.Topics topics = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("dateline.topics", DatelineSettings.Topics.class);

        assertThat(document.path("asyncapi").asString()).startsWith("3.");
        assertThat(document.at("/channels/raw/address").asString()).isEqualTo(topics.raw());
        assertThat(document.at("/channels/rejected/address").asString()).isEqualTo(topics.rejected());
        assertThat(document.at("/channels/sources/address").asString()).isEqualTo(topics.sources());
        assertThat(document.path("operations").values()).hasSize(4)
                .allSatisfy(operation -> assertThat(operation.path("action").asString()).isIn("send", "receive"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references).hasSize(12).filteredOn(reference -> reference.startsWith("#"))
                .allSatisfy(reference -> assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference).isFalse());
        assertThat(references).filteredOn(reference -> !reference.startsWith("#"))
                .containsExactly("contract/article-received/v1.schema.json");
        assertThat(Contract.file("v1.schema.json")).isNotBlank();
    }

    @Test
    void headersOfAStoryAreThoseThatAreSent() {
        var sent = new ArticleRecords("t").of(new Draft("http", "text", TIME).uri("urn:a").finish(), TRACE);
        JsonNode message = document.at("/components/messages/articleReceived");

        assertThat(message.path("name").asString()).isEqualTo(ArticleRecords.TYPE);
        assertThat(message.at("/headers/properties/ce_type/const").asString()).isEqualTo(ArticleRecords.TYPE);
        assertThat(names(message.at("/headers/properties"))).containsExactlyInAnyOrderElementsOf(names(sent));
        assertThat(texts(message.at("/headers/required"))).containsExactlyInAnyOrderElementsOf(names(sent));
    }

    @Test
    void headersOfARefusalAreThoseThatAreSent() {
        RejectedRecords records = new RejectedRecords("t");
        Rejected large = rejected(new Origin("http", "text/plain", "a.txt", null, TIME));
        var most = Stream.concat(records.of(large, TRACE, 1).stream(), Stream.of(records.withoutBytes(large, TRACE)))
                .flatMap(each -> names(each).stream()).distinct().toList();
        var least = records.of(rejected(new Origin("http", null, null, null, TIME)), TRACE).getFirst();
        JsonNode headers = document.at("/components/messages/articleRejected/headers");

        assertThat(names(headers.path("properties"))).containsExactlyInAnyOrderElementsOf(most);
        assertThat(texts(headers.path("required"))).containsExactlyInAnyOrderElementsOf(names(least));
        List<String> kinds = new ArrayList<>(List.of("too-large"));
        for (Item.Kind kind : Item.Kind.values()) {
            kinds.add(kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(texts(headers.at("/properties/kind/enum"))).containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static Rejected rejected(Origin origin) {
        return new Rejected(0, "text", "content", "why", Raw.of(new byte[]{1, 2}), origin);
    }

    private static List<String> names(ProducerRecord<byte[], byte[]> sent) {
        return StreamSupport.stream(sent.headers().spliterator(), false).map(Header::key).toList();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static List<String> texts(JsonNode node) {
        return node.values().stream().map(JsonNode::asString).toList();
    }

    private static JsonNode document() {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            Map<String, Object> yaml = new Yaml().load(in);
            return JsonMapper.shared().valueToTree(yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
