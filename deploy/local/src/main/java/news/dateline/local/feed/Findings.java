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

    private static final int HOUR = 11;
    private static final int HOUR_END = 16;

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
            out.printf("  %s  %-8s %-9s %s%n", time(fact.path("from"), fact.path("until")),
                    fact.path("precision").asString(""), fact.path("modality").asString(""),
                    cut(fact.path("statement").asString("")));
        }
    }

    private JsonNode sorted(String alias, String field, String order, int size) {
        return index.search(alias, Map.of("size", size, "sort", List.of(Map.of(field, order)))).path("hits")
                .path("hits");
    }

    /** From one day to another; within one day, from one hour to another. */
    private static String time(JsonNode from, JsonNode until) {
        var start = from.asString("");
        var end = until.asString("");
        boolean within = start.length() > HOUR_END && end.length() > HOUR_END && day(from).equals(day(until));
        return within
                ? "%s %s–%s".formatted(day(from), start.substring(HOUR, HOUR_END), end.substring(HOUR, HOUR_END))
                : day(from) + " … " + day(until);
    }

    private static String day(JsonNode instant) {
        var text = instant.asString("");
        return text.length() < 10 ? "    open  " : text.substring(0, 10);
    }

    private static String cut(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
    }
}
