package news.dateline.ingest.format.page;

import java.util.List;
import java.util.Objects;
import net.dankito.readability4j.extended.Readability4JExtended;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Paragraphs;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text that a person would read on a page, without what stands around it.
 *
 * @param html it with its mark-up, where there is any
 * @param paragraphs its paragraphs
 */
record ReadableText(@Nullable String html, List<String> paragraphs) {

    /** Beyond this a page is no story, and finding the text in it would take too long. */
    private static final int ELEMENTS = 30_000;
    private static final String AROUND = "nav, header, footer, aside, form, script, style, noscript, [role=navigation],"
            + " [aria-hidden=true], .share, .sharing, .social, .related, .comments, #comments, .newsletter, .promo, .ad,"
            + " .pullquote, .pull-quote";

    /** What a library for readable text finds, unless the page itself tells machines a longer text. */
    static ReadableText of(Document page, @Nullable String address, @Nullable String told) {
        String html = html(page, Objects.requireNonNullElse(address, "https://page.invalid/"));
        List<String> found = html == null ? List.of() : Html.paragraphs(html);
        List<String> said = told == null ? List.of() : paragraphs(told);
        boolean isToldBetter = length(said) > length(found) * 6 / 5;
        return isToldBetter ? new ReadableText(null, said) : new ReadableText(html, found);
    }

    private static @Nullable String html(Document page, String address) {
        Document copy = page.clone();
        copy.select(AROUND).remove();
        if (!copy.body().hasText())
            return null;
        if (copy.getAllElements().size() <= ELEMENTS) {
            Element content = new Readability4JExtended(address, copy.clone()).parse().getArticleContent();
            if (content != null && content.hasText())
                return content.html();
        }
        Element article = copy.selectFirst("article, main, [itemprop=articleBody]");
        return article != null ? article.html() : copy.body().html();
    }

    private static List<String> paragraphs(String told) {
        return told.contains("<p") ? Html.paragraphs(told) : Paragraphs.of(told);
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
