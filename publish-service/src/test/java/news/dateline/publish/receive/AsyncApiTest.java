package news.dateline.publish.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of what is read and written, against the code. */
class AsyncApiTest {
    private final JsonNode document = document();

    @Test
    void namesTheTopicsOfTheSettings() throws IOException {
        TopicSettings topics = new Binder().bindOrCreate("dateline.topics", TopicSettings.class);
        assertThat(document.at("/channels/enriched/address").asString()).isEqualTo(topics.enriched());
        assertThat(document.at("/channels/deadLetters/address").asString()).isEqualTo(topics.enrichedDlt());
        var yaml = new YamlPropertySourceLoader().load("a", new ClassPathResource("application.yaml")).getFirst();
        assertThat(String.valueOf(yaml.getProperty("spring.cloud.stream.bindings.publish-in-0.destination")))
                .contains(":" + topics.enriched() + "}");
        assertThat(document.at("/operations/publish/bindings/kafka/groupId/const").asString())
                .isEqualTo(yaml.getProperty("spring.cloud.stream.bindings.publish-in-0.group"));
    }

    @Test
    void refersToTheContractOfTheProducer() {
        String reference = document.at("/components/messages/ArticleEnriched/payload/schema/$ref").asString();
        assertThat(reference).endsWith("contract/article-enriched/v1.schema.json");
        assertThat(new ClassPathResource(reference.substring(reference.indexOf("contract/"))).exists()).isTrue();
        assertThat(document.at("/components/messages/ArticleEnriched/name").asString())
                .isEqualTo("news.dateline.article.enriched.v1");
    }

    @Test
    void namesTheHeadersOfDeadLetters() {
        assertThat(document.at("/components/messages/DeadLetter/headers/properties").propertyNames())
                .containsExactlyInAnyOrder("dlt_reason", "dlt_message", "dlt_service", "dlt_topic", "dlt_partition",
                        "dlt_offset", "dlt_timestamp", "dlt_attempts");
        assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
    }

    private static JsonNode document() {
        try (InputStream in = new ClassPathResource("asyncapi.yaml").getInputStream()) {
            return JsonMapper.shared().valueToTree(new Yaml().<Map<String, Object>>load(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
