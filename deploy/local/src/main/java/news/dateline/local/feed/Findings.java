package news.dateline.local.feed;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import news.dateline.local.stack.Addresses;
import tools.jackson.databind.JsonNode;

/** Shows what Dateline found in the stories that readers may see. */
public final class Findings {
    private static final int WIDTH = 100;
    /** As many as the sample stories have, and some more. */
    private static final int FACTS = 50;

    private final Index index;
    private final PrintStream out;

    public Findings(Addresses addresses, PrintStream out) {
        this.index = new Index(Addresses.http(addresses.elasticsearch()));
        this.out = out;
    }

    /** The newest stories, the most frequent entities, the timeline. */
    public void show() {
        out.printf("%nStories%n");
        for (var hit : sorted("articles", "@timestamp", "desc", 5)) {
            var story = hit.path("_source");
            out.printf("  %s  %s  (%s)%n", day(story.path("versionCreated")), story.path("headline").asString(""),
                    story.path("provider").asString(""));
        }
        out.printf("%nEntities%n");
        for (var field : List.of("people", "organizations", "places", "countries")) {
            out.printf("  %-14s %s%n", field, String.join(" · ", index.top("articles", field, 8)));
        }
        out.printf("%nTimeline%n");
        for (var hit : sorted("timeline", "from", "asc", FACTS)) {
            var fact = hit.path("_source");
            out.printf("  %s … %s  %-8s %-9s %s%n", day(fact.path("from")), day(fact.path("until")),
                    fact.path("precision").asString(""), fact.path("modality").asString(""),
                    cut(fact.path("statement").asString("")));
        }
    }

    private JsonNode sorted(String alias, String field, String order, int size) {
        return index.search(alias, Map.of("size", size, "sort", List.of(Map.of(field, order)))).path("hits")
                .path("hits");
    }

    private static String day(JsonNode instant) {
        var text = instant.asString("");
        return text.length() < 10 ? "    open  " : text.substring(0, 10);
    }

    private static String cut(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
    }
}
