package news.dateline.ingest.format.newsml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.nitf.NitfBody;
import news.dateline.ingest.format.xml.Cut;
import news.dateline.ingest.format.xml.Element;
import news.dateline.ingest.format.xml.Markup;
import org.jspecify.annotations.Nullable;

/** The components of a NewsItem: of its texts the longest is the story; pictures and the like go beside it. */
final class NewsMl1Content {

    private static final Set<String> ASIDE = Set.of("stylesheet", "headline", "caption", "logo", "thumbnail",
            "quicklook", "preview", "supporting");
    private static final Set<String> SMALL = Set.of("thumbnail", "quicklook", "preview", "icon");

    private final Element item;
    private final @Nullable NewsMl1Text text;
    private final @Nullable NitfBody nitf;

    NewsMl1Content(Element item) {
        this.item = item;
        this.text = components(item).filter(component -> !ASIDE.contains(role(component)))
                .flatMap(component -> component.all("ContentItem")).filter(NewsMl1Content::isText)
                .flatMap(NewsMl1Text::of).max(Comparator.comparingInt(data -> data.text().length())).orElse(null);
        Element nitf = text == null ? null : nitf(text);
        this.nitf = nitf == null ? null : new NitfBody(nitf);
    }

    /** NITF as elements, or as the text that a CDATA section is. */
    private static @Nullable Element nitf(NewsMl1Text text) {
        return text.data().within("nitf").findFirst().orElseGet(() -> Cut.all(text.text(), Set.of("nitf")).stream()
                .filter(cut -> !isMarkup(text)).findFirst().map(Cut::read).orElse(null));
    }

    /** The components that the story lies in, from the outermost. What they say is of its language. */
    List<Element> around() {
        List<Element> around = new ArrayList<>();
        for (Element in = item; in != null && text != null; in = next(in, text.data())) {
            if (in != item)
                around.add(in);
        }
        return around;
    }

    private static @Nullable Element next(Element in, Element text) {
        return in.all("NewsComponent").filter(component -> component.within("DataContent").anyMatch(text::equals))
                .findFirst().orElse(null);
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
        if (nitf != null)
            nitf.into(draft, headline);
        else if (text != null && isMarkup(text))
            html(html(text.data()), draft, headline);
        else if (text != null && Html.isLike(text.text()))
            html(text.text(), draft, headline);
        else if (text != null)
            draft.bodyText(Paragraphs.body(Paragraphs.of(text.text()), headline));
        draft.media(media()).links(links());
    }

    private static Stream<Element> components(Element element) {
        return element.all("NewsComponent")
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    private static String role(Element component) {
        Element role = component.first("Role");
        String name = role == null ? null : role.firstAttribute("FormalName");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isText(Element content) {
        Element type = content.first("MediaType");
        String name = type == null ? null : type.firstAttribute("FormalName");
        Element mime = content.first("MimeType");
        String css = mime == null ? null : mime.firstAttribute("FormalName");
        return (name == null || name.equalsIgnoreCase("text")) && !"text/css".equals(css);
    }

    private static boolean isMarkup(NewsMl1Text text) {
        return !text.isPacked() && text.data().elements().findAny().isPresent();
    }

    private static String html(Element text) {
        Element body = text.within("body").findFirst().orElse(text);
        return Markup.html(body, tag -> tag.equals("body.content") ? "" : tag);
    }

    private static void html(String html, Draft draft, @Nullable String headline) {
        draft.bodyHtml(Html.sanitised(html)).bodyText(Paragraphs.body(Html.paragraphs(html), headline));
    }

    private List<Media> media() {
        List<Media> media = new ArrayList<>(nitf == null ? List.of() : nitf.media());
        addAll(item, media);
        return media;
    }

    /** Of the same picture in several sizes those to look at in passing are left out. */
    private static void addAll(Element parent, List<Media> media) {
        List<Element> shown = parent.all("NewsComponent").filter(NewsMl1Content::hasAddress).toList();
        boolean areAllSmall = shown.stream().allMatch(component -> SMALL.contains(role(component)));
        parent.all("NewsComponent").forEach(component -> {
            if (areAllSmall || !SMALL.contains(role(component)))
                component.all("ContentItem").filter(content -> content.firstAttribute("Href") != null).limit(1)
                        .forEach(content -> add(content, component, parent, media));
            addAll(component, media);
        });
    }

    private static boolean hasAddress(Element component) {
        return component.all("ContentItem").anyMatch(content -> content.firstAttribute("Href") != null);
    }

    private static void add(Element content, Element component, Element parent, List<Media> media) {
        Element type = content.first("MediaType");
        String kind = switch (type == null
                ? ""
                : Objects.requireNonNullElse(type.firstAttribute("FormalName"), "").toLowerCase(Locale.ROOT)) {
            case "photo", "picture", "image", "complexdata", "" -> "picture";
            case "graphic" -> "graphic";
            case "video" -> "video";
            case "audio" -> "audio";
            default -> "document";
        };
        String uri = Objects.requireNonNull(content.firstAttribute("Href"));
        media.add(new Media(uri, kind, caption(component, parent)));
    }

    /** As a component of its own, in or beside that of the picture; else its headline. */
    private static @Nullable String caption(Element component, Element parent) {
        Stream<Element> captions = Stream.concat(components(component), parent.all("NewsComponent"))
                .filter(one -> role(one).equals("caption"));
        return Stream.concat(captions.flatMap(one -> one.within("DataContent")), component.within("HeadLine"))
                .map(words -> Html.line(Markup.html(words, tag -> tag))).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private List<String> links() {
        Stream<Element> related = Stream.of("DerivedFrom", "AssociatedWith")
                .flatMap(name -> item.all("NewsManagement", name));
        Stream<Element> members = components(item).flatMap(component -> component.all("NewsItemRef"));
        return Stream.concat(related, members).map(link -> link.firstAttribute("NewsItem")).filter(Objects::nonNull)
                .map(link -> link.replaceFirst(":\\d+[NUA]$", "")).toList();
    }
}
