package news.dateline.ingest.format.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Addresses;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Paragraphs;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page: what its sender says about it goes first, then schema.org, then Open Graph, then what stands on it. */
final class Page {

    private final Submission submission;
    private final String format;
    private final Document page;
    private final @Nullable String address;
    private final NewsArticle said;

    Page(String html, Submission submission, String format) {
        this.submission = submission;
        this.format = format;
        String name = submission.filename();
        this.address = name != null && name.matches("https?://.*") ? name : null;
        this.page = Html.parse(html, Objects.requireNonNullElse(address, ""));
        this.said = NewsArticle.in(page);
    }

    Article article() {
        Hints hints = submission.hints();
        String headline = PlainText.first(hints.headline(), said.text("headline"), meta("og:title"),
                first("h1"), page.title());
        ReadableText text = ReadableText.of(page, address, said.body());
        String body = Paragraphs.body(withoutTitle(text.paragraphs()), headline);
        if (body.isEmpty())
            throw new InvalidArticle("html: came without a text to read, expected a story");
        Instant published = time(said.text("datePublished"), meta("article:published_time"), meta("date"));
        Instant made = hints.published() != null
                ? Instants.expect("published", hints.published())
                : time(said.text("dateModified"), meta("article:modified_time"));
        return new Draft(submission.source(), format, submission.received()).uri(uri(body)).headline(headline)
                .version(version(made, published)).subheadline(said.text("alternativeHeadline")).firstCreated(published)
                .versionCreated(made != null ? made : published).language(language()).byline(byline())
                .provider(PlainText.first(said.name("publisher"), meta("og:site_name"))).bodyText(body)
                .bodyHtml(text.html() == null ? null : Html.sanitised(text.html()))
                .genre(said.text("articleSection")).expires(time(said.text("expires")))
                .dateline(said.text("dateline")).located(said.name("contentLocation")).keywords(keywords())
                .copyrightNotice(said.text("copyrightNotice")).links(links()).media(media()).finish();
    }

    /** What a page tells machines as its headline often is not the one that stands above the text. */
    private List<String> withoutTitle(List<String> paragraphs) {
        boolean starts = paragraphs.size() > 1 && paragraphs.getFirst().equals(first("h1"));
        return starts ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    private static @Nullable String version(@Nullable Instant made, @Nullable Instant published) {
        Instant time = made != null ? made : published;
        return time == null ? null : time.toString();
    }

    private String uri(String body) {
        String canonical = page.select("link[rel=canonical]").attr("abs:href");
        String uri = PlainText.first(submission.hints().uri(), canonical, meta("og:url"), said.text("url"), address);
        return uri != null ? uri : Identities.ofWords(submission.source(), body);
    }

    private @Nullable String language() {
        return PlainText.first(submission.hints().language(), said.language(),
                page.select("html").attr("lang"), meta("og:locale"));
    }

    private @Nullable String byline() {
        List<String> authors = said.names("author");
        String named = authors.isEmpty() ? meta("author") : String.join(", ", authors);
        String byline = PlainText.first(named, meta("article:author"));
        return byline == null || byline.startsWith("http") ? null : byline;
    }

    private List<String> keywords() {
        List<String> keywords = new ArrayList<>(said.texts("keywords"));
        page.select("meta[property=article:tag]").forEach(tag -> keywords.add(tag.attr("content")));
        if (keywords.isEmpty() && meta("news_keywords") != null)
            keywords.addAll(List.of(Objects.requireNonNullElse(meta("news_keywords"), "").split(",", -1)));
        return keywords;
    }

    private List<String> links() {
        return Stream.of(address, meta("og:url")).filter(Objects::nonNull).toList();
    }

    private List<Media> media() {
        List<String> images = new ArrayList<>(said.urls("image"));
        if (images.isEmpty() && meta("og:image") != null)
            images.add(Objects.requireNonNullElse(meta("og:image"), ""));
        return images.stream().limit(10).map(this::absolute)
                .map(image -> new Media(image, "picture", meta("og:image:alt"))).toList();
    }

    /** Addresses are relative to that of the page, as far as it is known. */
    private String absolute(String url) {
        String base = PlainText.first(address, page.select("link[rel=canonical]").attr("href"), meta("og:url"));
        return Addresses.whole(base, url);
    }

    private @Nullable String first(String tag) {
        return page.select(tag).stream().map(element -> PlainText.line(element.text())).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private @Nullable String meta(String name) {
        return page.select("meta").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name")))
                .map(meta -> PlainText.line(meta.attr("content"))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable Instant time(@Nullable String... texts) {
        return Stream.of(texts).map(Instants::find).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
