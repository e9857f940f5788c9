package news.dateline.publish;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Enriched stories for tests. */
final class Events {
    private Events() {
    }

    /** A usable story whose texts say its revision, with so many facts, one a day. */
    static ObjectNode story(String uri, long revision, int facts) {
        ObjectNode story = JsonMapper.shared().createObjectNode();
        story.put("uri", uri).put("version", String.valueOf(revision)).put("revision", revision)
                .put("pubStatus", "usable").put("provider", "Voice of America").put("source", "test")
                .put("format", "ninjs").put("language", "en").put("headline", "Headline " + revision)
                .put("bodyText", "Body of revision " + revision + ".").put("versionCreated", "2017-12-15T20:00:00Z")
                .put("received", Instant.now().toString()).put("contentHash", "h" + revision);
        for (String name : new String[]{"keywords", "subjects", "links", "media", "corrects", "entities", "times",
                "timeline"}) {
            story.putArray(name);
        }
        entity(story, "PERSON", "Rex Tillerson", null);
        entity(story, "PLACE", "North Korea", "KP");
        for (int i = 0; i < facts; i++) {
            fact(story, "Fact %d of revision %d".formatted(i, revision), "2017-12-%02dT00:00:00Z".formatted(i + 1),
                    "2017-12-%02dT00:00:00Z".formatted(i + 2));
        }
        story.putObject("enrichment").put("engine", "test/1").put("millis", 1);
        return story;
    }

    /** A story with marks in its texts, and a fact in its second paragraph. */
    static ObjectNode marked(String uri) {
        ObjectNode story = story(uri, 1, 0).put("headline", "Accents at the Élysée")
                .put("byline", "In Saint-Étienne")
                .put("bodyText", "A <b>marked</b> paragraph.\n\nRex Tillerson <spoke> on Friday.");
        ((ObjectNode) story.path("entities").get(0)).putArray("mentions").addObject().put("start", 28).put("end", 41)
                .put("text", "Rex Tillerson");
        ((ObjectNode) story.path("entities").get(1)).putArray("mentions").addObject().put("start", 900)
                .put("end", 901).put("text", "?");
        story.withArray("times").addObject().put("start", 50).put("end", 59).put("text", "on Friday")
                .put("type", "DATE").put("value", "2017-12-15").put("from", "2017-12-15T00:00:00Z")
                .put("until", "2017-12-16T00:00:00Z").put("precision", "DAY");
        fact(story, "Rex Tillerson spoke.", "2017-12-15T00:00:00Z", "2017-12-16T00:00:00Z");
        ObjectNode fact = (ObjectNode) story.path("timeline").get(0);
        fact.putObject("sentence").put("start", 28).put("end", 60);
        fact.putObject("expression").put("start", 50).put("end", 59).put("text", "on Friday");
        return story;
    }

    /** A story with a fact that is still to come, and looks like a formula. */
    static ObjectNode planned(String uri) {
        ObjectNode story = story(uri, 1, 0).put("headline", "A plan");
        fact(story, "=1+1 is planned", "2030-01-01T00:00:00Z", "2031-01-01T00:00:00Z");
        ((ObjectNode) story.path("timeline").get(0)).put("modality", "PLANNED").put("precision", "YEAR");
        return story;
    }

    static ObjectNode recall(String uri, long revision, String status) {
        return story(uri, revision, 0).put("pubStatus", status);
    }

    static void fact(ObjectNode story, String statement, String from, String until) {
        ObjectNode fact = story.withArray("timeline").addObject();
        fact.put("id", String.valueOf(story.path("timeline").size())).put("from", from).put("until", until)
                .put("precision", "DAY").put("statement", statement).put("modality", "HAPPENED")
                .put("confidence", 0.9);
        fact.putObject("sentence").put("start", 0).put("end", 4);
        fact.putArray("who").add("Rex Tillerson");
        fact.putArray("where").add("North Korea");
    }

    private static void entity(ObjectNode story, String type, String name,
            @org.jspecify.annotations.Nullable String country) {
        ObjectNode entity = story.withArray("entities").addObject();
        entity.put("id", type + ":" + name).put("type", type).put("name", name).put("salience", 0.5);
        entity.putArray("mentions").addObject().put("start", 0).put("end", 4).put("text", "Body");
        if (country != null) {
            entity.put("country", country).putObject("location").put("lat", 40.0).put("lon", 127.0);
        }
    }
}
