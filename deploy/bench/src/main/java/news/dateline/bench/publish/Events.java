package news.dateline.bench.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Enriched stories as the enrich service would send them: real texts, with names and facts as many as usual. */
final class Events {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.])\\s+");
    private static final List<String> PEOPLE = List.of("James Baker", "Paul Volcker", "Nigel Lawson", "Kiichi Miyazawa",
            "Gerhard Stoltenberg", "Edouard Balladur", "Karl Otto Poehl", "Satoshi Sumita");
    private static final List<String> PLACES = List.of("Washington,US,38.9,-77", "London,GB,51.5,-0.1",
            "Tokyo,JP,35.7,139.7", "Paris,FR,48.9,2.4", "Salvador,BR,-13,-38.5", "Bonn,DE,50.7,7.1");
    private static final int FACTS = 3;

    private final List<JsonNode> stories;

    private Events(List<JsonNode> stories) {
        this.stories = stories;
    }

    static Events of(Path file) {
        List<JsonNode> stories = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode story = JSON.readTree(line);
                if (!story.path("body").asString("").isBlank()) {
                    stories.add(story);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the stories of " + file, e);
        }
        return new Events(stories);
    }

    int facts() {
        return FACTS;
    }

    /** The story of that number under an identity of its own. */
    byte[] event(String prefix, int number, Instant received) {
        JsonNode story = stories.get(number % stories.size());
        String body = story.path("body").asString("");
        ObjectNode event = JSON.createObjectNode();
        event.put("uri", "urn:" + prefix + ":" + number).put("version", "1").put("revision", 1)
                .put("pubStatus", "usable").put("provider", "Wire " + number % 7).put("source", "bench")
                .put("format", "ninjs").put("language", "en").put("headline", story.path("title").asString(""))
                .put("located", story.path("dateline").asString("")).put("bodyText", body)
                .put("versionCreated", Instant.parse(story.path("published").asString()).toString())
                .put("received", received.toString()).put("contentHash", Integer.toHexString(body.hashCode()));
        for (String name : List.of("subjects", "links", "media", "corrects", "times")) {
            event.putArray(name);
        }
        event.set("keywords", story.path("topics").isArray() ? story.path("topics") : JSON.createArrayNode());
        entities(event, number);
        facts(event, number, body);
        event.putObject("enrichment").put("engine", "bench").put("millis", 1);
        return JSON.writeValueAsBytes(event);
    }

    private static void entities(ObjectNode event, int number) {
        var entities = event.putArray("entities");
        for (int i = 0; i < 3; i++) {
            ObjectNode person = entities.addObject();
            String name = PEOPLE.get((number + i) % PEOPLE.size());
            person.put("id", "person:" + name).put("type", "PERSON").put("name", name).put("salience", 0.5);
            person.putArray("mentions").addObject().put("start", 0).put("end", 3).put("text", "The");
        }
        String[] place = PLACES.get(number % PLACES.size()).split(",", -1);
        ObjectNode where = entities.addObject();
        where.put("id", "place:" + place[0]).put("type", "PLACE").put("name", place[0]).put("country", place[1])
                .put("salience", 0.5);
        where.putArray("mentions").addObject().put("start", 0).put("end", 3).put("text", "The");
        where.putObject("location").put("lat", Double.parseDouble(place[2])).put("lon", Double.parseDouble(place[3]));
    }

    private static void facts(ObjectNode event, int number, String body) {
        var facts = event.putArray("timeline");
        String[] sentences = SENTENCE.split(body, FACTS + 1);
        Instant day = Instant.parse("1987-01-01T00:00:00Z").plusSeconds(86_400L * (number % 365));
        for (int i = 0; i < FACTS; i++) {
            String sentence = sentences[Math.min(i, sentences.length - 1)];
            int start = Math.max(0, body.indexOf(sentence));
            ObjectNode fact = facts.addObject();
            fact.put("id", String.valueOf(i + 1)).put("from", day.toString())
                    .put("until", day.plusSeconds(86_400).toString()).put("precision", "DAY")
                    .put("statement", sentence.strip()).put("modality", i == 0 ? "HAPPENED" : "PLANNED")
                    .put("confidence", 0.8);
            fact.putObject("sentence").put("start", start).put("end", start + sentence.length());
            fact.putArray("who").add(PEOPLE.get(number % PEOPLE.size()));
            fact.putArray("where").add(PLACES.get(number % PLACES.size()).split(",", -1)[0]);
        }
    }
}
