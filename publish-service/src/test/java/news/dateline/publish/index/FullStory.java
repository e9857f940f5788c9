package news.dateline.publish.index;

import java.time.Instant;
import java.util.List;
import news.dateline.publish.story.Arrival;
import news.dateline.publish.story.Enrichment;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Location;
import news.dateline.publish.story.Medium;
import news.dateline.publish.story.Mention;
import news.dateline.publish.story.PubStatus;
import news.dateline.publish.story.Span;
import news.dateline.publish.story.Standing;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Subject;
import news.dateline.publish.story.Time;
import news.dateline.publish.story.Verdict;
import news.dateline.publish.story.Verdict.Write;

/** A story in which no field is left out. */
final class FullStory {
    static final String URI = "urn:full";
    static final long REVISION = 7;
    static final Instant CREATED = Instant.parse("2017-12-15T20:00:00.123Z");
    private static final Mention PARIS = new Mention(3, 8, "Paris", null);

    static final Story STORY = new Story(URI, "7a", REVISION, PubStatus.USABLE, "Wire", "push", "ninjs", "fr", "Élysée",
            "Below \"it\"", "slug", "By A", "PARIS, Dec 15", "Paris", "In Paris on Friday.", "<p>In Paris</p>", CREATED,
            CREATED, CREATED.plusSeconds(60), CREATED.plusSeconds(86_400), 3L, "Current", "Note", "(c)", "terms",
            List.of("one", "two"), List.of(new Subject("medtop:1", "politics")), List.of("https://example.com/"),
            List.of(new Medium("urn:m", "picture", "A caption")), List.of("urn:old"), CREATED, "hash",
            List.of(new Entity("place/paris", "PLACE", "Paris", List.of(PARIS), "FR", new Location(48.85, 2.35), 0.5),
                    new Entity("person/a", "PERSON", "A", List.of(new Mention(0, 1, "A", "HEADLINE")), null, null,
                            0.25),
                    new Entity("organization/b", "ORGANIZATION", "B", List.of(), null, null, null)),
            List.of(new Time(12, 18, "Friday", "HEADLINE", "DATE", "2017-12-15", CREATED, CREATED.plusSeconds(1),
                    "DAY")),
            List.of(new Fact(CREATED, CREATED.plusSeconds(1), "DAY", "A met B.", "met", List.of("A", "B"), "met B",
                    List.of("Paris"),
                    "HAPPENED", "C", 0.9, new Mention(12, 18, "Friday", null), new Span(0, 19, null))),
            new Enrichment("fr"));

    private FullStory() {
    }

    static Write write(Standing standing) {
        return (Write) Verdict.on(new Arrival(STORY, STORY.facts().size(), 0), standing);
    }
}
