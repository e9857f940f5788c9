package news.dateline.ingest.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A story while it is being read: takes what a wire says and fills in what follows from it. */
public final class Draft {

    private final String source;
    private final String format;
    private final Instant received;
    private @Nullable String uri;
    private @Nullable String version;
    private @Nullable PubStatus pubStatus;
    private @Nullable String provider;
    private @Nullable String language;
    private @Nullable String headline;
    private @Nullable String subheadline;
    private @Nullable String slugline;
    private @Nullable String byline;
    private @Nullable String dateline;
    private @Nullable String located;
    private @Nullable String bodyText;
    private @Nullable String bodyHtml;
    private @Nullable Instant firstCreated;
    private @Nullable Instant versionCreated;
    private @Nullable Instant embargoedUntil;
    private @Nullable Instant expires;
    private @Nullable Integer urgency;
    private @Nullable String genre;
    private @Nullable String edNote;
    private @Nullable String copyrightNotice;
    private @Nullable String usageTerms;
    private List<String> keywords = List.of();
    private List<Subject> subjects = List.of();
    private List<String> links = List.of();
    private List<Media> media = List.of();
    private List<String> corrects = List.of();

    /** A story that came through a source, in a format, at a time. */
    public Draft(String source, String format, Instant received) {
        this.source = source;
        this.format = format;
        this.received = received;
    }

    /** Identity of the story. */
    public Draft uri(@Nullable String uri) {
        this.uri = PlainText.line(uri);
        return this;
    }

    /** Version as the wire gave it; 1 where it gave none. */
    public Draft version(@Nullable String version) {
        this.version = PlainText.line(version);
        return this;
    }

    /** What may be done with it; usable where the wire says nothing. */
    public Draft pubStatus(@Nullable PubStatus pubStatus) {
        this.pubStatus = pubStatus;
        return this;
    }

    /** Who it comes from. */
    public Draft provider(@Nullable String provider) {
        this.provider = PlainText.line(provider);
        return this;
    }

    /** BCP 47 tag; an underscore becomes a hyphen. */
    public Draft language(@Nullable String language) {
        this.language = PlainText.line(language);
        return this;
    }

    /** Main headline. */
    public Draft headline(@Nullable String headline) {
        this.headline = PlainText.line(headline);
        return this;
    }

    /** Second headline. */
    public Draft subheadline(@Nullable String subheadline) {
        this.subheadline = PlainText.line(subheadline);
        return this;
    }

    /** Working title. */
    public Draft slugline(@Nullable String slugline) {
        this.slugline = PlainText.line(slugline);
        return this;
    }

    /** Who wrote it. */
    public Draft byline(@Nullable String byline) {
        this.byline = PlainText.line(byline);
        return this;
    }

    /** Place and date it is filed under. */
    public Draft dateline(@Nullable String dateline) {
        this.dateline = PlainText.line(dateline);
        return this;
    }

    /** Place it was written at. */
    public Draft located(@Nullable String located) {
        this.located = PlainText.line(located);
        return this;
    }

    /** The story as clean paragraphs; the reader has cleaned it. */
    public Draft bodyText(@Nullable String bodyText) {
        this.bodyText = bodyText;
        return this;
    }

    /** The story as sanitised HTML. */
    public Draft bodyHtml(@Nullable String bodyHtml) {
        this.bodyHtml = bodyHtml;
        return this;
    }

    /** When its first version was made. */
    public Draft firstCreated(@Nullable Instant firstCreated) {
        this.firstCreated = firstCreated;
        return this;
    }

    /** When this version was made. */
    public Draft versionCreated(@Nullable Instant versionCreated) {
        this.versionCreated = versionCreated;
        return this;
    }

    /** Before this nobody may see it. */
    public Draft embargoedUntil(@Nullable Instant embargoedUntil) {
        this.embargoedUntil = embargoedUntil;
        return this;
    }

    /** From here on nobody cares. */
    public Draft expires(@Nullable Instant expires) {
        this.expires = expires;
        return this;
    }

    /** 1 to 9. */
    public Draft urgency(@Nullable Integer urgency) {
        this.urgency = urgency;
        return this;
    }

    /** Kind of journalism. */
    public Draft genre(@Nullable String genre) {
        this.genre = PlainText.line(genre);
        return this;
    }

    /** Note to editors. */
    public Draft edNote(@Nullable String edNote) {
        this.edNote = PlainText.line(edNote);
        return this;
    }

    /** Copyright notice. */
    public Draft copyrightNotice(@Nullable String copyrightNotice) {
        this.copyrightNotice = PlainText.line(copyrightNotice);
        return this;
    }

    /** Usage terms. */
    public Draft usageTerms(@Nullable String usageTerms) {
        this.usageTerms = PlainText.line(usageTerms);
        return this;
    }

    /** Keywords; what is empty or there twice falls away. */
    public Draft keywords(Collection<String> keywords) {
        this.keywords = lines(keywords);
        return this;
    }

    /** Subjects; what is empty or there twice falls away. */
    public Draft subjects(Collection<Subject> subjects) {
        this.subjects = distinct(subjects);
        return this;
    }

    /** Links; what is empty or there twice falls away. */
    public Draft links(Collection<String> links) {
        this.links = lines(links);
        return this;
    }

    /** Media; what is empty or there twice falls away. */
    public Draft media(Collection<Media> media) {
        this.media = distinct(media);
        return this;
    }

    /** Corrects; what is empty or there twice falls away. */
    public Draft corrects(Collection<String> corrects) {
        this.corrects = lines(corrects);
        return this;
    }

    /** The story, if all that a story needs is there. */
    public Article finish() {
        if (uri == null)
            throw new InvalidArticle("uri: nothing came, expected the identity of the story");
        String version = Objects.requireNonNullElse(this.version, "1");
        Instant made = versionCreated != null ? versionCreated : Objects.requireNonNullElse(firstCreated, received);
        String tag = language == null ? null : language.replace('_', '-');
        return new Article(uri, version, Revision.of(version, made, status()), status(), provider, source, format, tag,
                headline,
                subheadline, slugline, byline, dateline, located, text(), bodyHtml, firstCreated, made,
                embargoedUntil, expires, urgency, genre, edNote, copyrightNotice, usageTerms, keywords, subjects,
                links, media, corrects, null, received, hash(tag));
    }

    private PubStatus status() {
        return Objects.requireNonNullElse(pubStatus, PubStatus.USABLE);
    }

    private String text() {
        return Objects.requireNonNullElse(bodyText, "");
    }

    private String hash(@Nullable String tag) {
        ContentHash hash = new ContentHash().add(uri).add(status()).add(provider).add(tag).add(headline)
                .add(subheadline).add(slugline).add(byline).add(dateline).add(located).add(text()).add(bodyHtml)
                .add(firstCreated).add(embargoedUntil).add(expires).add(urgency).add(genre).add(edNote)
                .add(copyrightNotice).add(usageTerms).addAll(keywords).add(subjects.size());
        subjects.forEach(subject -> hash.add(subject.uri()).add(subject.name()));
        hash.addAll(links).add(media.size());
        media.forEach(one -> hash.add(one.uri()).add(one.type()).add(one.caption()));
        return hash.addAll(corrects).hex();
    }

    private static List<String> lines(Collection<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String line = PlainText.line(text);
            if (line != null)
                lines.add(line);
        }
        return distinct(lines);
    }

    private static <T> List<T> distinct(Collection<T> things) {
        return things.stream().distinct().toList();
    }
}
