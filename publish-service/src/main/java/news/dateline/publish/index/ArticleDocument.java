package news.dateline.publish.index;

import java.time.Instant;
import java.util.List;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Medium;
import news.dateline.publish.story.Mention;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Subject;
import news.dateline.publish.story.Time;
import news.dateline.publish.story.Verdict.Write;

/** The document of the {@code articles} index: a story, or the tombstone of one, which has no content. */
final class ArticleDocument {
    private final Fields out;

    private ArticleDocument(Fields out) {
        this.out = out;
    }

    /**
     * Writes its fields. Of a story that is recalled or, as a whole, too old to be kept only its tombstone: that it was
     * there, which version was the last and when, and nothing to read.
     */
    static void write(Write write, Instant now, boolean retired, Fields out) {
        Story s = write.story();
        out.time("@timestamp", s.versionCreated());
        out.text("uri", s.uri());
        out.text("version", s.version());
        out.number("revision", s.revision());
        out.text("pubStatus", s.pubStatus().word());
        out.text("provider", s.provider());
        out.text("source", s.source());
        out.text("format", s.format());
        if (!s.isRecalled() && !retired) {
            new ArticleDocument(out).content(s);
        }
        out.time("firstCreated", s.firstCreated());
        out.time("versionCreated", s.versionCreated());
        out.time("embargoedUntil", s.embargoedUntil());
        out.time("expires", s.expires());
        out.texts("corrects", s.corrects());
        out.time("received", s.received());
        out.text("contentHash", s.contentHash());
        out.time("indexed", now);
        if (retired) {
            out.truth("retired", true);
        }
        out.number("factCount", write.facts());
        out.number("firstSlot", write.first());
        out.number("factSlots", write.slots());
    }

    private void content(Story s) {
        out.text("language", s.spoken());
        out.text("headline", s.headline());
        out.text("subheadline", s.subheadline());
        out.text("slugline", s.slugline());
        out.text("byline", s.byline());
        out.text("dateline", s.dateline());
        out.text("located", s.located());
        out.text("bodyText", s.bodyText());
        out.text("bodyHtml", s.bodyHtml());
        out.number("urgency", s.urgency());
        out.text("genre", s.genre());
        out.text("edNote", s.edNote());
        out.text("copyrightNotice", s.copyrightNotice());
        out.text("usageTerms", s.usageTerms());
        out.texts("keywords", s.keywords());
        out.array("subjects", () -> s.subjects().forEach(this::subject));
        out.texts("links", s.links());
        out.array("media", () -> s.media().forEach(this::medium));
        Flat.of(s.entities()).write(out);
        out.array("entities", () -> s.entities().forEach(this::entity));
        out.array("marks", () -> marks(s.entities(), s.times()));
        out.text("folded", Folding.words(s.headline(), s.subheadline(), s.byline(), s.bodyText()));
    }

    private void subject(Subject subject) {
        out.object(() -> {
            out.text("uri", subject.uri());
            out.text("name", subject.name());
        });
    }

    private void medium(Medium medium) {
        out.object(() -> {
            out.text("uri", medium.uri());
            out.text("type", medium.type());
            out.text("caption", medium.caption());
        });
    }

    private void entity(Entity entity) {
        out.object(() -> {
            out.text("id", entity.id());
            out.text("type", entity.type());
            out.text("name", entity.name());
            out.text("country", entity.country());
            out.point("location", entity.location());
            out.number("salience", entity.salience());
            out.number("mentions", entity.mentions().size());
        });
    }

    /** The spans of a story with what they mean, so that the text can be shown with its names and times marked. */
    private void marks(List<Entity> entities, List<Time> times) {
        entities.forEach(entity -> entity.mentions().forEach(mention -> mark(entity, mention)));
        times.forEach(this::mark);
    }

    private void mark(Entity entity, Mention mention) {
        out.object(() -> {
            span(mention.start(), mention.end());
            out.text("in", mention.in());
            out.text("kind", entity.type());
            out.text("name", entity.name());
        });
    }

    private void mark(Time time) {
        out.object(() -> {
            span(time.start(), time.end());
            out.text("in", time.in());
            out.text("kind", "TIME");
            out.text("value", time.value());
            out.time("from", time.from());
            out.time("until", time.until());
            out.text("precision", time.precision());
        });
    }

    private void span(int start, int end) {
        out.number("start", start);
        out.number("end", end);
    }
}
