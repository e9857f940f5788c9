package news.dateline.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real stories of a file with one a line: guid, published, title, dateline, body, topics. */
record Stories(List<Map<String, Object>> all) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY = 4 << 20;

    static Stories of(Path file) {
        var stories = new ArrayList<Map<String, Object>>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var story = JSON.readTree(line);
                if (!story.path("body").asString("").isBlank())
                    stories.add(ninjs(story));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the stories of " + file, e);
        }
        return new Stories(stories);
    }

    private static Map<String, Object> ninjs(JsonNode story) {
        var ninjs = new LinkedHashMap<String, Object>();
        ninjs.put("uri", story.path("guid").asString());
        ninjs.put("versioncreated", story.path("published").asString());
        ninjs.put("headline", story.path("title").asString(""));
        ninjs.put("located", story.path("dateline").asString(""));
        ninjs.put("body_text", story.path("body").asString());
        ninjs.put("keywords", story.path("topics"));
        return ninjs;
    }

    int size() {
        return all.size();
    }

    /** All of them as bodies of some megabytes, one story a line, under identities of their own. */
    List<byte[]> bodies(String prefix, int copies) {
        var bodies = new ArrayList<byte[]>();
        var body = new ByteArrayOutputStream();
        for (var copy = 0; copy < copies; copy++) {
            for (var story : all) {
                body.writeBytes(line(story, prefix + copy));
                if (body.size() > BODY) {
                    bodies.add(body.toByteArray());
                    body.reset();
                }
            }
        }
        if (body.size() > 0)
            bodies.add(body.toByteArray());
        return bodies;
    }

    /** One of them as a line. */
    byte[] line(int index, String prefix) {
        return line(all.get(index % all.size()), prefix);
    }

    private static byte[] line(Map<String, Object> story, String prefix) {
        var own = new LinkedHashMap<>(story);
        own.put("uri", prefix + ":" + story.get("uri"));
        return (JSON.writeValueAsString(own) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
