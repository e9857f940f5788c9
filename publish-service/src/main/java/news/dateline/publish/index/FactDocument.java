package news.dateline.publish.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Location;
import news.dateline.publish.story.Story;
import org.jspecify.annotations.Nullable;

/** The document of the {@code timeline} index: one fact of a story, or the tombstone of one. */
record FactDocument(
        @JsonProperty("@timestamp") Instant timestamp,
        String id,
        String articleUri,
        long revision,
        boolean tombstone,
        @Nullable String pubStatus,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expires,
        @Nullable Instant shownFrom,
        @Nullable Instant shownUntil,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable When when,
        @Nullable String precision,
        @Nullable String statement,
        @Nullable String predicate,
        @Nullable String what,
        @Nullable String modality,
        @Nullable String attributedTo,
        @Nullable Double confidence,
        @Nullable List<String> people,
        @Nullable List<String> organizations,
        @Nullable List<String> places,
        @Nullable List<String> countries,
        @Nullable List<Location> locations,
        @Nullable String headline,
        @Nullable String provider,
        @Nullable String language,
        Instant published,
        @Nullable String sentence,
        @Nullable String expression,
        @Nullable String folded,
        Instant indexed) {

    /** A half-open interval; an absent end is open. */
    record When(@Nullable Instant gte, @Nullable Instant lt) {
    }

    static String id(String uri, int slot) {
        return uri + "#" + slot;
    }

    /**
     * A fact of the story.
     *
     * @param number of the fact in the story
     * @param shownFrom when it takes the place of the facts of the version before; absent where there are none
     */
    static FactDocument of(Story s, int number, int slot, @Nullable Instant shownFrom, Instant now) {
        Fact f = s.facts().get(number);
        Flat flat = Flat.of(f, s.entities());
        String sentence = f.sentence() == null ? null : s.text(f.sentence()).orElse(null);
        return new FactDocument(timestamp(s, f), id(s.uri(), slot), s.uri(), s.revision(), false, s.pubStatus().word(),
                s.embargoedUntil(), s.expires(), shownFrom, null, f.from(), f.until(), when(f), f.precision(),
                f.statement(), f.predicate(), f.what(), f.modality(), f.attributedTo(), f.confidence(), flat.people(),
                flat.organizations(), flat.places(), flat.countries(), flat.locations(), s.headline(), s.provider(),
                s.spoken(), s.versionCreated(), sentence, f.expression() == null ? null : f.expression().text(),
                Folding.words(f.statement(), f.what(), s.headline(), sentence), now);
    }

    /** Fills a slot for good: no older version gets past the revision it carries. */
    static FactDocument tombstone(Story s, int slot, long revision, Instant now) {
        return new FactDocument(s.versionCreated(), id(s.uri(), slot), s.uri(), revision, true, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, s.versionCreated(), null, null, null, now);
    }

    private static Instant timestamp(Story story, Fact fact) {
        if (fact.from() != null) {
            return fact.from();
        }
        return fact.until() != null ? fact.until() : story.versionCreated();
    }

    private static @Nullable When when(Fact fact) {
        return fact.from() == null && fact.until() == null ? null : new When(fact.from(), fact.until());
    }
}
