package news.dateline.publish.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of a story with what was found in it: the part of the event that this service reads. */
public record Story(
        String uri,
        String version,
        long revision,
        PubStatus pubStatus,
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
        String bodyText,
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
        List<String> keywords,
        List<Subject> subjects,
        List<String> links,
        List<Medium> media,
        List<String> corrects,
        Instant received,
        String contentHash,
        List<Entity> entities,
        List<Time> times,
        List<Fact> timeline,
        @Nullable Enrichment enrichment) {

    public Story {
        Required.of("uri", uri);
        if (uri.isEmpty()) {
            throw new IllegalArgumentException("`uri` is empty");
        }
        if (revision < 0) {
            throw new IllegalArgumentException("`revision` is " + revision + ", expected 0 or more");
        }
        Required.of("version", version);
        Required.of("pubStatus", pubStatus);
        Required.of("source", source);
        Required.of("format", format);
        Required.of("bodyText", bodyText);
        Required.of("versionCreated", versionCreated);
        Required.of("received", received);
        Required.of("contentHash", contentHash);
        keywords = Required.listOf("keywords", keywords);
        subjects = Required.listOf("subjects", subjects);
        links = Required.listOf("links", links);
        media = Required.listOf("media", media);
        corrects = Required.listOf("corrects", corrects);
        entities = Required.listOf("entities", entities);
        times = Required.listOf("times", times);
        timeline = Required.listOf("timeline", timeline);
    }

    /** The language that the provider declared, else the one that was found in the text; null where neither is known. */
    public @Nullable String spoken() {
        return language != null || enrichment == null ? language : enrichment.language();
    }

    /** The facts that readers may see: none once the story is recalled. */
    public List<Fact> facts() {
        return isRecalled() ? List.of() : timeline;
    }

    /** Whether this version takes the story from readers and leaves only a tombstone. */
    public boolean isRecalled() {
        return pubStatus != PubStatus.USABLE;
    }

    /** What keeps it from readers. */
    public Restraint restraint() {
        return new Restraint(isRecalled(), embargoedUntil);
    }

    /** The text at a span; nothing where the span is not within it. */
    public Optional<String> text(Span span) {
        String text = "HEADLINE".equals(span.in()) ? Objects.requireNonNullElse(headline, "") : bodyText;
        boolean within = 0 <= span.start() && span.start() <= span.end() && span.end() <= text.length();
        return within ? Optional.of(text.substring(span.start(), span.end())) : Optional.empty();
    }
}
