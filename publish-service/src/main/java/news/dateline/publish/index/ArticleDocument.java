package news.dateline.publish.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import news.dateline.publish.story.Location;
import news.dateline.publish.story.Medium;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Subject;
import news.dateline.publish.story.Verdict.Write;
import org.jspecify.annotations.Nullable;

/** The document of the {@code articles} index: a story, or the tombstone of one, which has no content. */
record ArticleDocument(
        @JsonProperty("@timestamp") Instant timestamp,
        String uri,
        String version,
        long revision,
        String pubStatus,
        @Nullable String provider,
        String source,
        String format,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String subheadline,
        @Nullable String slugline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String located,
        @Nullable String bodyText,
        @Nullable String bodyHtml,
        @Nullable Instant firstCreated,
        Instant versionCreated,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expires,
        @Nullable Long urgency,
        @Nullable String genre,
        @Nullable String edNote,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Nullable List<String> keywords,
        @Nullable List<Subject> subjects,
        @Nullable List<String> links,
        @Nullable List<Medium> media,
        @Nullable List<String> corrects,
        Instant received,
        String contentHash,
        @Nullable List<String> people,
        @Nullable List<String> organizations,
        @Nullable List<String> places,
        @Nullable List<String> countries,
        @Nullable List<Location> locations,
        @Nullable List<EntityDocument> entities,
        @Nullable List<Mark> marks,
        @Nullable String folded,
        Instant indexed,
        @Nullable Boolean retired,
        int factCount,
        int firstSlot,
        int factSlots) {

    /** The document; only its tombstone where the story is recalled or, as a whole, too old to be kept. */
    static ArticleDocument of(Write write, Instant now, boolean retired) {
        return write.story().isRecalled() || retired ? tombstone(write, now, retired) : whole(write, now);
    }

    private static ArticleDocument whole(Write write, Instant now) {
        Story s = write.story();
        Flat flat = Flat.of(s.entities());
        return new ArticleDocument(s.versionCreated(), s.uri(), s.version(), s.revision(), s.pubStatus().word(),
                s.provider(), s.source(), s.format(), s.spoken(), s.headline(), s.subheadline(), s.slugline(),
                s.byline(), s.dateline(), s.located(), s.bodyText(), s.bodyHtml(), s.firstCreated(),
                s.versionCreated(), s.embargoedUntil(), s.expires(), s.urgency(), s.genre(), s.edNote(),
                s.copyrightNotice(), s.usageTerms(), s.keywords(), s.subjects(), s.links(), s.media(), s.corrects(),
                s.received(), s.contentHash(), flat.people(), flat.organizations(), flat.places(), flat.countries(),
                flat.locations(), s.entities().stream().map(EntityDocument::of).toList(), Mark.of(s),
                Folding.words(s.headline(), s.subheadline(), s.byline(), s.bodyText()), now, null, write.facts(),
                write.first(), write.slots());
    }

    /** What remains of a story that is recalled or too old: that it was there, which version was the last and when, and nothing to read. */
    private static ArticleDocument tombstone(Write write, Instant now, boolean retired) {
        Story s = write.story();
        return new ArticleDocument(s.versionCreated(), s.uri(), s.version(), s.revision(), s.pubStatus().word(),
                s.provider(), s.source(), s.format(), null, null, null, null, null, null, null, null, null,
                s.firstCreated(), s.versionCreated(), s.embargoedUntil(), s.expires(), null, null, null, null, null,
                null, null, null, null, s.corrects(), s.received(), s.contentHash(), null, null, null, null, null,
                null, null, null, now, retired ? true : null, write.facts(), write.first(), write.slots());
    }
}
