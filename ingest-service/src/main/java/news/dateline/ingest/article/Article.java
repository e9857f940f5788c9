package news.dateline.ingest.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a story, as the event ArticleReceived carries it; its contract describes each field. Made by a
 * {@link Draft}.
 */
public record Article(String uri, String version, long revision, PubStatus pubStatus, @Nullable String provider,
        String source, String format, @Nullable String language, @Nullable String headline,
        @Nullable String subheadline, @Nullable String slugline, @Nullable String byline, @Nullable String dateline,
        @Nullable String located, String bodyText, @Nullable String bodyHtml, @Nullable Instant firstCreated,
        Instant versionCreated, @Nullable Instant embargoedUntil, @Nullable Instant expires,
        @Nullable Integer urgency, @Nullable String genre, @Nullable String edNote,
        @Nullable String copyrightNotice, @Nullable String usageTerms, List<String> keywords,
        List<Subject> subjects, List<String> links, List<Media> media, List<String> corrects,
        @Nullable Boolean reinstates, Instant received, String contentHash) {

    /** Held back without a time: an embargo that is there but empty. */
    public static final Instant HELD = Instant.parse("9999-12-31T23:59:59Z");

    /** Room for the number of a fact behind the uri, in the 512 bytes that an index gives an id. */
    static final int URI_BYTES = 500;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    public Article {
        List<String> wrong = new ArrayList<>();
        int uriBytes = uri.getBytes(StandardCharsets.UTF_8).length;
        if (uri.isBlank())
            wrong.add("uri: came empty, expected the identity of the story");
        if (uriBytes > URI_BYTES)
            wrong.add("uri: came with " + uriBytes + " bytes, expected at most " + URI_BYTES);
        if (version.isBlank())
            wrong.add("version: came empty, expected text");
        if (revision < 0)
            wrong.add("revision: came " + revision + ", expected 0 or more");
        if (source.isBlank())
            wrong.add("source: came empty, expected the id of a source");
        if (urgency != null && (urgency < 1 || urgency > 9)) {
            wrong.add("urgency: came " + urgency + ", expected 1 to 9");
        }
        checkTime("firstCreated", firstCreated, wrong);
        checkTime("versionCreated", versionCreated, wrong);
        checkTime("embargoedUntil", embargoedUntil, wrong);
        checkTime("expires", expires, wrong);
        if (!wrong.isEmpty())
            throw new InvalidArticle(wrong);
        keywords = List.copyOf(keywords);
        subjects = List.copyOf(subjects);
        links = List.copyOf(links);
        media = List.copyOf(media);
        corrects = List.copyOf(corrects);
    }

    /** The same version, taken back: its words may not be read any more, and become a note. */
    public Article takenBack(PubStatus status) {
        return new Draft(source, format, received).uri(uri).version(version).pubStatus(status).provider(provider)
                .language(language).headline(headline).slugline(slugline).firstCreated(firstCreated)
                .versionCreated(versionCreated).edNote(PlainText.first(edNote, bodyText)).corrects(corrects).finish();
    }

    /** What takes another story back because this one says so. */
    public Article takingBack(String other, PubStatus status) {
        return takingBack(other, version, status);
    }

    /** Likewise, where the versions of the other are counted in another way than those of this one. */
    public Article takingBack(String other, String itsVersion, PubStatus status) {
        return new Draft(source, format, received).uri(other).version(itsVersion).pubStatus(status).provider(provider)
                .versionCreated(versionCreated).edNote("Taken back by " + uri).finish();
    }

    /** The same story as one of another source. */
    public Article ofSource(String other) {
        return new Article(uri, version, revision, pubStatus, provider, other, format, language, headline, subheadline,
                slugline, byline, dateline, located, bodyText, bodyHtml, firstCreated, versionCreated, embargoedUntil,
                expires, urgency, genre, edNote, copyrightNotice, usageTerms, keywords, subjects, links, media,
                corrects, reinstates, received, contentHash);
    }

    /**
     * The same story with what its source says where the story itself says nothing. Where the source lets killed stories
     * come back, a kill has its own place among the versions, and not the last.
     */
    public Article orElse(Defaults given) {
        boolean mayComeBack = pubStatus == PubStatus.CANCELED && Boolean.TRUE.equals(given.reinstates());
        long place = mayComeBack ? Revision.of(version, versionCreated) : revision;
        return new Article(uri, version, place, pubStatus, or(provider, given.provider()), source, format,
                or(language, given.language()), headline, subheadline, slugline, byline, dateline, located, bodyText,
                bodyHtml, firstCreated, versionCreated, embargoedUntil, expires, or(urgency, given.urgency()), genre,
                edNote, or(copyrightNotice, given.copyrightNotice()), or(usageTerms, given.usageTerms()), keywords,
                subjects, links, media, corrects, or(reinstates, given.reinstates()), received, contentHash);
    }

    /** The same story with the text of another, such as that of its page, and under the embargo of both. */
    public Article withBodyOf(Article other) {
        String hash = new ContentHash().add(contentHash).add(other.bodyText()).add(other.bodyHtml()).hex();
        return new Article(uri, version, revision, pubStatus, provider, source, format, or(language, other.language()),
                headline, subheadline, slugline, or(byline, other.byline()), dateline, located, other.bodyText(),
                other.bodyHtml(), firstCreated, versionCreated, later(embargoedUntil, other.embargoedUntil()), expires,
                urgency, genre, or(edNote, other.edNote()), copyrightNotice, usageTerms, keywords, subjects, links,
                media, corrects, reinstates, received, hash);
    }

    /** The same story, held until a time because its own words say so; they become a note. */
    public Article held(@Nullable Instant until, String note, @Nullable String otherHeadline, String otherText,
            @Nullable String otherHtml) {
        String hash = new ContentHash().add(contentHash).add(until).add(note).hex();
        String notes = edNote == null || note.isEmpty() ? PlainText.first(edNote, note) : edNote + " " + note;
        return new Article(uri, version, revision, pubStatus, provider, source, format, language, otherHeadline,
                subheadline, slugline, byline, dateline, located, otherText, otherHtml, firstCreated, versionCreated,
                until, expires, urgency, genre, notes, copyrightNotice, usageTerms, keywords, subjects, links, media,
                corrects, reinstates, received, hash);
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T otherwise) {
        return said == null ? otherwise : said;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static void checkTime(String field, @Nullable Instant time, List<String> wrong) {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(HELD))) {
            wrong.add(field + ": came " + time + ", expected a time in the years 1 to 9999");
        }
    }
}
