package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mappings, against the documents that are written and the fields that the README promises. */
class MappingTest {
    @ParameterizedTest
    @ValueSource(strings = {"articles", "timeline"})
    void hasTheFieldsOfTheDocumentAndOfTheReadme(String kind) throws IOException {
        JsonNode mapping = mapping(kind);
        assertThat(mapping.path("dynamic").asString()).isEqualTo("strict");
        Class<?> document = kind.equals("articles") ? ArticleDocument.class : FactDocument.class;
        assertThat(mapping.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(components(document));
        assertThat(readme(kind)).containsExactlyInAnyOrderElementsOf(fields("", mapping));
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(MappingTest::name).toList();
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    /** Names of all fields, those within objects with the name of the object before them. */
    private static List<String> fields(String prefix, JsonNode mapping) {
        List<String> fields = new ArrayList<>();
        mapping.path("properties").forEachEntry((name, field) -> {
            fields.add(prefix + name);
            fields.addAll(fields(prefix + name + ".", field));
        });
        return fields;
    }

    /** The first column of the table under the heading of the index. */
    private static List<String> readme(String kind) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("### `" + kind + "`"));
        return section.substring(0, section.indexOf("\n#", 3)).lines().filter(line -> line.startsWith("| `"))
                .flatMap(line -> Arrays.stream(line.split("\\|", -1)[1].split(",", -1)))
                .map(field -> field.strip().replace("`", "")).toList();
    }

    private static JsonNode mapping(String kind) throws IOException {
        try (InputStream in = new ClassPathResource("index/" + kind + ".mappings.json").getInputStream()) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
