package news.dateline.enrich.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;

import news.dateline.enrich.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real stories to measure the speed with: those of a file of gzipped JSON lines with published, title and body. */
final class Samples {

    private static final String FILE = "dateline.stories";
    private static final int ENOUGH = 400;
    private static final int SHORTEST = 400;

    private Samples() {
    }

    /** The stories of the file that the system property {@code dateline.stories} names. */
    static List<Story> read() throws IOException {
        var file = System.getProperty(FILE);
        if (file == null) {
            throw new IllegalStateException("expected the property " + FILE + " to name a file of stories");
        }
        try (var in = open(Path.of(file))) {
            return in.lines().map(JsonMapper.shared()::readTree).filter(story -> body(story).length() >= SHORTEST)
                    .limit(ENOUGH).map(Samples::story).toList();
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    }

    private static Story story(JsonNode story) {
        return new Story(story.path("title").stringValue(null), body(story),
                Instant.parse(story.get("published").stringValue()), null, "en");
    }

    private static String body(JsonNode story) {
        return story.path("body").stringValue("");
    }
}
