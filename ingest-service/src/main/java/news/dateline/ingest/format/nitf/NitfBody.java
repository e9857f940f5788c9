package news.dateline.ingest.format.nitf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.xml.Element;
import news.dateline.ingest.format.xml.Markup;
import org.jspecify.annotations.Nullable;

/** The body of a story in NITF, which also stands within NewsML and ninjs. */
public final class NitfBody {

    private final Element body;

    /** The body of an element that is {@code nitf}, {@code body} or {@code body.content}, or holds one of them. */
    public NitfBody(Element element) {
        Element body = element.name().equals("body") ? element : element.within("body").findFirst().orElse(null);
        this.body = body == null ? element : body;
    }

    /** What is read and shown, without the headline. */
    public void into(Draft draft, @Nullable String headline) {
        String html = contents().map(content -> Markup.html(content, NitfBody::tag))
                .reduce("", String::concat);
        if (!PlainText.hasWords(html) || Html.paragraphs(html).isEmpty())
            html = head("abstract").map(content -> Markup.html(content, NitfBody::tag)).reduce("", String::concat);
        draft.bodyHtml(Html.sanitised(html)).bodyText(Paragraphs.body(Html.paragraphs(html), headline));
    }

    /** The headline of its head. */
    public @Nullable String headline() {
        return head("hedline").map(line -> line.line("hl1")).filter(Objects::nonNull).findFirst()
                .or(() -> head("headline").map(Element::line).filter(Objects::nonNull).findFirst()).orElse(null);
    }

    /** The second headline of its head. */
    @Nullable
    String subheadline() {
        return head("hedline").map(line -> line.line("hl2")).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Who wrote it; the title of the writer is left to the reader of the text. */
    public @Nullable String byline() {
        List<String> all = head("byline").map(NitfBody::person).filter(Objects::nonNull).distinct().toList();
        return all.isEmpty() ? null : String.join(", ", all);
    }

    /** Place and date it is filed under. */
    public @Nullable String dateline() {
        return head("dateline").map(Element::line).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The place alone. */
    @Nullable
    String located() {
        return head("dateline").flatMap(line -> line.within("location"))
                .map(place -> PlainText.first(place.line("city"), place.line())).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** Notes of the head that are for editors. */
    Stream<String> notes() {
        return head("note").filter(note -> !"std".equals(note.attribute("noteclass"))).map(Element::line)
                .filter(Objects::nonNull);
    }

    /** Pictures and sound that stand in it. */
    public List<Media> media() {
        return body.within("media").flatMap(NitfBody::media).toList();
    }

    private static Stream<Media> media(Element media) {
        String caption = media.all("media-caption").map(text -> Html.line(Markup.html(text, NitfBody::tag)))
                .filter(Objects::nonNull).findFirst().orElse(null);
        String type = switch (Objects.requireNonNullElse(media.attribute("media-type"), "")) {
            case "video", "audio", "graphic" -> Objects.requireNonNull(media.attribute("media-type"));
            default -> "picture";
        };
        return media.all("media-reference").map(reference -> reference.firstAttribute("source", "data-location"))
                .filter(Objects::nonNull).map(uri -> new Media(uri, type, caption)).limit(1);
    }

    private Stream<Element> contents() {
        List<Element> found = contents(body).toList();
        if (!found.isEmpty())
            return found.stream();
        boolean isWhole = body.first("body.head") != null || body.first("body.end") != null;
        return isWhole ? Stream.of() : Stream.of(body);
    }

    /** A note of the head has a body of its own, which is no part of the story. */
    private static Stream<Element> contents(Element of) {
        return of.elements().filter(element -> !element.name().equals("body.head") && !element.name().equals("note"))
                .flatMap(element -> element.name().equals("body.content") ? Stream.of(element) : contents(element));
    }

    private Stream<Element> head(String name) {
        return body.all("body.head", name);
    }

    private static @Nullable String person(Element byline) {
        String person = byline.line("person");
        String title = byline.line("byttl");
        String own = byline.line();
        return person != null && title != null && Objects.equals(own, person + " " + title)
                ? person + ", " + title
                : own;
    }

    /** The HTML that a tag of NITF means. Marks of people, places and so on within the text are transparent. */
    private static String tag(String name) {
        return switch (name) {
            case "p", "em", "strong", "br", "hr", "ol", "ul", "li", "dl", "dt", "dd", "a", "table", "caption", "col",
                    "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "sub", "sup", "q", "pre", "blockquote",
                    "h1", "h2", "h3", "h4", "b", "i", "u", "div", "span" ->
                name;
            case "hl1" -> "h2";
            case "hl2" -> "h3";
            case "bq" -> "blockquote";
            case "block" -> "div";
            case "note", "fn", "media", "nitf-table-metadata", "body.head", "body.end",
                    "hedline", "script", "style" ->
                Markup.NOTHING;
            default -> "";
        };
    }
}
