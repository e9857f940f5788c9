package news.dateline.ingest.format.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.xml.Element;
import news.dateline.ingest.format.xml.Markup;
import org.jspecify.annotations.Nullable;

/**
 * What a NewsItem is of its story, as its structure and {@code RevisionId/@Update} say: the whole (N), changes to single
 * elements of the revision before (U), or new management for it (A).
 */
final class NewsMl1Part {

    private final Element item;
    private final @Nullable Element revision;

    NewsMl1Part(Element item) {
        this.item = item;
        this.revision = item.first("Identification", "NewsIdentifier", "RevisionId");
    }

    /** The revision that it changes; null where it does not say so. */
    @Nullable
    String previous() {
        return revision == null ? null : revision.firstAttribute("PreviousRevision");
    }

    /** Whether it is less than the whole story that was read from it. */
    boolean isPartOf(Article article) {
        return kind().equals("U") || (kind().equals("A") && article.bodyText().isEmpty());
    }

    /**
     * The part as a story of its own that no reader sees: there is no whole to put it into, and it must not be lost. Its
     * uri is the public identifier of the revision.
     *
     * @throws InvalidArticle where it says that it is a part and yet has a text, which might be the whole or not
     */
    Article beside(Article article) {
        if (item.first("Update") == null && !article.bodyText().isEmpty())
            throw new InvalidArticle("RevisionId Update: came U with a text, expected N, a whole story, or Update"
                    + " elements: a part may not replace the whole");
        String words = item.all("Update").map(update -> Html.line(Markup.html(update, tag -> tag)))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
        String note = "Part of " + article.uri() + ", to be put into it by hand: revision " + article.version() + ", "
                + changes();
        return new Draft(article.source(), article.format(), article.received())
                .uri(article.uri() + ":" + article.version() + kind()).version(article.version())
                .pubStatus(PubStatus.WITHHELD).provider(article.provider()).language(article.language())
                .headline(article.headline()).slugline(article.slugline()).firstCreated(article.firstCreated())
                .versionCreated(article.versionCreated()).links(List.of(article.uri()))
                .edNote(Stream.of(note, words, article.edNote()).filter(PlainText::hasWords)
                        .collect(Collectors.joining(". ")))
                .finish();
    }

    private String kind() {
        if (item.first("Update") != null)
            return "U";
        if (item.first("NewsComponent") == null && item.first("TopicSet") == null)
            return "A";
        String said = revision == null ? null : revision.firstAttribute("Update");
        String kind = said == null ? "N" : said.toUpperCase(Locale.ROOT);
        return kind.equals("A") || kind.equals("U") ? kind : "N";
    }

    private String changes() {
        String changes = item.all("Update").flatMap(Element::elements)
                .map(change -> change.name() + " " + change.firstAttribute("DuidRef"))
                .collect(Collectors.joining(", "));
        Element status = item.first("NewsManagement", "Status");
        String word = status == null ? null : status.firstAttribute("FormalName");
        return changes.isEmpty() ? "status " + Objects.requireNonNullElse(word, "Usable") : changes;
    }
}
