package news.dateline.ingest.format.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.nitf.NitfBody;
import news.dateline.ingest.format.xml.Element;
import news.dateline.ingest.format.xml.Markup;
import org.jspecify.annotations.Nullable;

/** What an item of NewsML-G2 holds or points to: text as NITF, XHTML or plain, pictures, other items. */
final class G2Content {

    private static final Set<String> SHOWN = Set.of("picture", "video", "audio", "graphic", "animation");

    private final Element item;
    private final @Nullable NitfBody nitf;

    G2Content(Element item) {
        this.item = item;
        Element nitf = inline().flatMap(Element::elements).filter(element -> element.local().equals("nitf"))
                .findFirst().orElse(null);
        this.nitf = nitf == null ? null : new NitfBody(nitf);
    }

    @Nullable
    String headline() {
        return nitf == null ? null : nitf.headline();
    }

    @Nullable
    String byline() {
        return nitf == null ? null : nitf.byline();
    }

    @Nullable
    String dateline() {
        return nitf == null ? null : nitf.dateline();
    }

    void into(Draft draft, @Nullable String headline) {
        Element html = inline().flatMap(Element::elements).filter(element -> !element.local().equals("nitf"))
                .findFirst().orElse(null);
        if (nitf != null)
            nitf.into(draft, headline);
        else if (html != null)
            html(Markup.html(body(html), tag -> tag), draft, headline);
        else
            plain(draft, headline);
        draft.media(media()).links(links());
    }

    private Stream<Element> inline() {
        return item.all("contentSet", "inlineXML");
    }

    private static Element body(Element html) {
        return html.elements().filter(element -> element.local().equals("body")).findFirst().orElse(html);
    }

    private static void html(String html, Draft draft, @Nullable String headline) {
        draft.bodyHtml(Html.sanitised(html)).bodyText(Paragraphs.body(Html.paragraphs(html), headline));
    }

    /** Text as {@code inlineData}; an item that is text and has none is as long as its description. */
    private void plain(Draft draft, @Nullable String headline) {
        for (Element data : item.all("contentSet", "inlineData").toList()) {
            String text = Packed.text(data, data.firstAttribute("encoding"));
            if (text == null)
                continue;
            if (isHtml(data, text))
                html(text, draft, headline);
            else
                draft.bodyText(Paragraphs.body(Paragraphs.of(text), headline));
            return;
        }
        if (!SHOWN.contains(kind()))
            draft.bodyText(Objects.requireNonNullElse(description(), ""));
    }

    private static boolean isHtml(Element data, String text) {
        String type = data.firstAttribute("contenttype");
        return type == null ? Html.isLike(text) : type.contains("html");
    }

    private @Nullable String description() {
        return item.line("contentMeta", "description");
    }

    /** What the item is, without the scheme of its code: text, picture, composite and so on. */
    private String kind() {
        Element kind = item.first("itemMeta", "itemClass");
        String code = kind == null ? null : kind.firstAttribute("qcode", "uri");
        return code == null ? "text" : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
    }

    private List<Media> media() {
        List<Media> media = new ArrayList<>(nitf == null ? List.of() : nitf.media());
        item.all("contentSet", "remoteContent").max(java.util.Comparator.comparingLong(G2Content::size))
                .map(this::medium).ifPresent(media::add);
        item.all("groupSet", "group", "itemRef").filter(reference -> SHOWN.contains(kindOf(reference)))
                .forEach(reference -> add(reference, media));
        return media;
    }

    private @Nullable Media medium(Element remote) {
        String uri = remote.firstAttribute("href", "residref");
        String kind = SHOWN.contains(kind())
                ? kind()
                : Media.kind(Objects.requireNonNullElse(remote.firstAttribute("contenttype"), ""));
        return uri == null ? null : new Media(uri, kind, description());
    }

    private static long size(Element remote) {
        return number(remote, "width") * number(remote, "height") * 1_000 + number(remote, "size") / 1_000;
    }

    private static long number(Element element, String name) {
        String number = Objects.requireNonNullElse(element.firstAttribute(name), "");
        return number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
    }

    private static void add(Element reference, List<Media> media) {
        String uri = reference.firstAttribute("residref", "href");
        if (uri != null)
            media.add(new Media(uri, kindOf(reference), reference.line("description")));
    }

    private static String kindOf(Element reference) {
        Element kind = reference.first("itemClass");
        String code = kind == null ? null : kind.firstAttribute("qcode", "uri");
        return code == null ? "" : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
    }

    /** Members of a package may come earlier or later, in any message: they are linked to, not held. */
    private List<String> links() {
        Stream<Element> members = item.all("groupSet", "group", "itemRef")
                .filter(reference -> !SHOWN.contains(kindOf(reference)));
        Stream<Element> related = Stream.concat(item.all("itemMeta", "link"), item.all("contentMeta", "link"));
        return Stream.concat(members, related).map(link -> link.firstAttribute("residref", "href"))
                .filter(Objects::nonNull).toList();
    }
}
