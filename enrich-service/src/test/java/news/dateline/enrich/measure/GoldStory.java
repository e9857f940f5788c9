package news.dateline.enrich.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import news.dateline.enrich.Story;

/**
 * A story with the facts that a careful reader marked in it.
 *
 * @param name      its name
 * @param published its day
 * @param story     what is asked about it
 * @param facts     what was marked
 * @param aliases   other names of those who take part
 */
record GoldStory(String name, LocalDate published, Story story, List<GoldFact> facts,
        Map<String, List<String>> aliases) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    GoldStory {
        facts = List.copyOf(facts);
        aliases = Map.copyOf(aliases);
    }

    /** The stories of a folder, or of one file, by name. */
    static List<GoldStory> read(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(one(path));
        }
        var stories = new ArrayList<GoldStory>();
        try (Stream<Path> files = Files.list(path)) {
            for (var file : files.filter(any -> any.toString().endsWith(".json")).sorted().toList()) {
                stories.add(one(file));
            }
        }
        return stories;
    }

    private static GoldStory one(Path file) throws IOException {
        var node = MAPPER.readTree(Files.readString(file));
        var published = LocalDate.parse(node.get("publication_date").asString());
        var facts = new ArrayList<GoldFact>();
        node.get("facts").forEach(fact -> facts.add(GoldFact.of(fact)));
        var aliases = new HashMap<String, List<String>>();
        node.path("aliases").forEachEntry((name, others) -> {
            var all = new ArrayList<String>();
            others.forEach(other -> all.add(other.asString()));
            aliases.put(name, all);
        });
        var headline = text(node, "headline");
        var language = text(node, "language");
        return new GoldStory(node.get("doc").asString(), published,
                new Story(headline, body(node, file), published.atTime(12, 0).toInstant(ZoneOffset.UTC), null,
                        language == null ? "en" : language),
                facts, aliases);
    }

    /** The body stands in the file, or in one beside it that ends in {@code .txt}. */
    private static String body(JsonNode node, Path file) throws IOException {
        var body = text(node, "bodyText");
        return body == null
                ? Files.readString(Path.of(file.toString().replaceAll("\\.json$", ".txt")))
                : body;
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
