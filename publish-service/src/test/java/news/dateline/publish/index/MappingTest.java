package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.publish.story.Restraint;
import news.dateline.publish.story.Standing;
import news.dateline.publish.story.Verdict.Write;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The mappings, against the documents that are written and the fields that the README promises. */
class MappingTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"articles", "timeline"})
    void hasTheFieldsOfTheDocumentAndOfTheReadme(String kind) throws IOException {
        JsonNode mapping = mapping(kind);
        assertThat(mapping.path("dynamic").asString()).isEqualTo("strict");
        assertThat(written(kind)).containsExactlyInAnyOrderElementsOf(mapping.path("properties").propertyNames());
        assertThat(readme(kind)).containsExactlyInAnyOrderElementsOf(fields("", mapping));
    }

    /** The fields of a document that has all of them, and of what becomes of it when it is old or replaced. */
    private static Set<String> written(String kind) {
        Set<String> names = new TreeSet<>();
        documents(kind).forEach(operation -> names.addAll(JSON.readTree(operation.document).propertyNames()));
        return names;
    }

    private static List<Operation> documents(String kind) {
        Write write = FullStory.write(Standing.NONE);
        if (kind.equals("articles")) {
            return List.of(operations(null).article(write), operations(Duration.ofDays(1)).article(write));
        }
        ObjectNode seen = (ObjectNode) JSON.readTree(operations(null).facts(write).getFirst().document);
        Write newer = FullStory.write(new Standing(FullStory.REVISION - 1, 0, 1, 1, Restraint.NONE));
        return operations(null).facts(newer, Instant.EPOCH,
                Map.of(FullStory.URI + "#0", seen.put("revision", FullStory.REVISION - 1)));
    }

    private static Operations operations(@Nullable Duration kept) {
        return new Operations(
                new IndexSettings("", 1, 0, Duration.ofSeconds(1), Duration.ofSeconds(5), List.of("en"), kept,
                        kept, Duration.ofHours(1)),
                Clock.fixed(Instant.parse("2017-12-25T20:00:00Z"), ZoneOffset.UTC));
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
            return JSON.readTree(in);
        }
    }
}
