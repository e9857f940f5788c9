package news.dateline.enrich.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story in which somebody marked the expressions of time.
 *
 * @param name     its name in the corpus
 * @param body     its text
 * @param created  when it was made
 * @param language its language
 * @param times    the expressions, in the order of the text
 */
record Marked(String name, String body, Instant created, String language, List<Timex> times) {

    /** Reads a corpus: gzipped JSON lines. */
    static List<Marked> read(Path file) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).map(JsonMapper.shared()::readTree).map(Marked::of)
                    .toList();
        }
    }

    private static Marked of(JsonNode story) {
        var body = story.get("bodyText").stringValue();
        var times = story.get("gold").values().stream().map(time -> timex(body, time)).toList();
        return new Marked(story.get("name").stringValue(), body,
                instant(story.get("versionCreated").stringValue()), story.get("language").stringValue(), times);
    }

    /** With or without seconds and zone. */
    private static Instant instant(String time) {
        return LocalDateTime.parse(time.endsWith("Z") ? time.substring(0, time.length() - 1) : time)
                .toInstant(ZoneOffset.UTC);
    }

    /** The corpora count code points, we count UTF-16 units. */
    private static Timex timex(String body, JsonNode time) {
        return Timex.marked(body.offsetByCodePoints(0, time.get("start").intValue()),
                body.offsetByCodePoints(0, time.get("end").intValue()), time.get("text").stringValue(),
                time.get("type").stringValue(), time.get("value").stringValue());
    }
}
