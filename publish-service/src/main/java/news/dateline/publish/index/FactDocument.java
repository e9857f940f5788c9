package news.dateline.publish.index;

import java.time.Instant;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Story;
import org.jspecify.annotations.Nullable;

/** The document of the {@code timeline} index: one fact of a story, or the tombstone of one. */
final class FactDocument {
    private FactDocument() {
    }

    static String id(String uri, int slot) {
        return uri + "#" + slot;
    }

    /**
     * Writes the fields of a fact of the story; an absent end of its half-open time is open.
     *
     * @param number of the fact in the story
     * @param shownFrom when it takes the place of the facts of the version before; absent where there are none
     */
    static void write(Story s, int number, int slot, @Nullable Instant shownFrom, Instant now, Fields out) {
        Fact f = s.facts().get(number);
        String sentence = f.sentence() == null ? null : s.text(f.sentence()).orElse(null);
        identity(s, slot, s.revision(), timestamp(s, f), false, now, out);
        out.text("pubStatus", s.pubStatus().word());
        out.time("embargoedUntil", s.embargoedUntil());
        out.time("expires", s.expires());
        out.time("shownFrom", shownFrom);
        out.time("from", f.from());
        out.time("until", f.until());
        if (f.from() != null || f.until() != null) {
            out.object("when", () -> {
                out.time("gte", f.from());
                out.time("lt", f.until());
            });
        }
        out.text("precision", f.precision());
        out.text("statement", f.statement());
        out.text("predicate", f.predicate());
        out.text("what", f.what());
        out.text("modality", f.modality());
        out.text("attributedTo", f.attributedTo());
        out.number("confidence", f.confidence());
        Flat.of(f, s.entities()).write(out);
        out.text("headline", s.headline());
        out.text("provider", s.provider());
        out.text("language", s.spoken());
        out.text("sentence", sentence);
        out.text("expression", f.expression() == null ? null : f.expression().text());
        out.text("folded", Folding.words(f.statement(), f.what(), s.headline(), sentence));
    }

    /** Writes what fills a slot for good: no older version gets past the revision it carries. */
    static void tombstone(Story s, int slot, long revision, Instant now, Fields out) {
        identity(s, slot, revision, s.versionCreated(), true, now, out);
    }

    private static void identity(Story s, int slot, long revision, Instant timestamp, boolean tombstone, Instant now,
            Fields out) {
        out.time("@timestamp", timestamp);
        out.text("id", id(s.uri(), slot));
        out.text("articleUri", s.uri());
        out.number("revision", revision);
        out.truth("tombstone", tombstone);
        out.time("published", s.versionCreated());
        out.time("indexed", now);
    }

    private static Instant timestamp(Story story, Fact fact) {
        if (fact.from() != null) {
            return fact.from();
        }
        return fact.until() != null ? fact.until() : story.versionCreated();
    }
}
