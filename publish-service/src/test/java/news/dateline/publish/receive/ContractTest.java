package news.dateline.publish.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Location;
import news.dateline.publish.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What this service reads, against the contract of the service that writes it. */
class ContractTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Stories stories = new Stories();

    @Test
    void everyExampleIsReadAndAnAddedFieldIsPassedOver() throws IOException, UnreadableRecord {
        Resource[] examples = new PathMatchingResourcePatternResolver()
                .getResources("classpath:contract/article-enriched/v1.*.example.json");
        assertThat(examples).isNotEmpty();
        for (Resource example : examples) {
            ObjectNode event = (ObjectNode) read(example);
            Story story = stories.read(bytes(event));
            assertThat(story.uri()).isEqualTo(event.path("uri").asString());
            assertThat(story.timeline()).hasSameSizeAs(event.path("timeline").values());

            event.putObject("added").put("later", true);
            event.path("timeline").forEach(fact -> ((ObjectNode) fact).put("added", 1));
            assertThat(stories.read(bytes(event))).isEqualTo(story);
        }
    }

    @Test
    void whatIsNeededIsRequired() throws IOException {
        JsonNode schema = read(new PathMatchingResourcePatternResolver()
                .getResource("classpath:contract/article-enriched/v1.schema.json"));
        assertThat(required(schema)).containsAll(needed(Story.class));
        assertThat(required(schema.path("$defs").path("entity"))).containsAll(needed(Entity.class));
        assertThat(required(schema.path("$defs").path("fact"))).containsAll(needed(Fact.class));
        assertThat(required(schema.path("$defs").path("entity").path("properties").path("location")))
                .containsAll(needed(Location.class));
        assertThat(components(Story.class)).isSubsetOf(schema.path("properties").propertyNames());
        assertThat(components(Fact.class))
                .isSubsetOf(schema.path("$defs").path("fact").path("properties").propertyNames());
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> needed(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName).toList();
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static JsonNode read(Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return JSON.readTree(in);
        }
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
