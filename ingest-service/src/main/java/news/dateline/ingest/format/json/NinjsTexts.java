package news.dateline.ingest.format.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.Escapes;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.nitf.NitfBody;
import news.dateline.ingest.format.xml.Cut;
import org.jspecify.annotations.Nullable;

/**
 * Headlines, bodies and descriptions: lists of {role, contentType, value} in ninjs 2 and 3, fields such as body_text and
 * body_xhtml in ninjs 1.
 */
final class NinjsTexts {

    private static final Set<String> SECOND = Set.of("subheadline", "subhead", "subtitle", "secondary", "deck", "sub");

    /** Roles of what stands beside a story, not for it. */
    private static final Set<String> BESIDE = Set.of("teaser", "summary", "abstract", "caption", "social", "alert",
            "sms", "short", "factbox");

    private final Fields story;

    NinjsTexts(Fields story) {
        this.story = story;
    }

    void into(Draft draft) {
        String headline = headline();
        List<Text> bodies = all("bod");
        Text html = pick(bodies, true);
        Text plain = pick(bodies, false);
        draft.headline(headline).subheadline(subheadline());
        // mark-up says where paragraphs end; the plain text beside it often is one long line
        if (html != null)
            draft.bodyHtml(Html.sanitised(html.value));
        List<String> paragraphs = html == null ? List.of() : html.paragraphs();
        if (paragraphs.isEmpty() && plain != null)
            paragraphs = plain.paragraphs();
        Text nitf = bodies.stream().filter(Text::isNitf).findFirst().orElse(null);
        if (paragraphs.isEmpty() && nitf != null) {
            nitf.body().into(draft, headline);
            return;
        }
        if (paragraphs.isEmpty() && !isPicture())
            paragraphs = description();
        draft.bodyText(Paragraphs.body(paragraphs, headline));
    }

    /** What a picture shows, or what a story is about in short. */
    @Nullable
    String caption() {
        List<Text> descriptions = all("description");
        Text plain = pick(descriptions, false);
        if (plain != null)
            return plain.line();
        Text html = pick(descriptions, true);
        return html == null ? headline() : html.line();
    }

    private List<String> description() {
        List<Text> descriptions = all("description");
        Text plain = pick(descriptions, false);
        if (plain != null)
            return plain.paragraphs();
        Text html = pick(descriptions, true);
        return html == null ? List.of() : html.paragraphs();
    }

    private boolean isPicture() {
        return NinjsRefs.MEDIA.contains(Objects.requireNonNullElse(story.text("type"), ""));
    }

    private @Nullable String headline() {
        String one = story.firstText("headline");
        if (one != null)
            return new Text("", "", one).line();
        List<Text> all = all("headline").stream().filter(text -> !SECOND.contains(text.role)).toList();
        return all.stream().filter(text -> text.role.equals("main")).findFirst().or(() -> all.stream().findFirst())
                .map(Text::line).orElseGet(() -> story.firstText("title"));
    }

    private @Nullable String subheadline() {
        String one = story.firstText("subheadline", "subhead");
        if (one != null)
            return one;
        return all("headline").stream().filter(text -> SECOND.contains(text.role)).findFirst().map(Text::line)
                .orElse(null);
    }

    private @Nullable Text pick(List<Text> texts, boolean html) {
        List<Text> fit = texts.stream().filter(text -> text.isHtml() == html && !text.isOtherMarkup()).toList();
        return fit.stream().filter(text -> text.role.equals("main")).findFirst()
                .or(() -> fit.stream().filter(text -> !BESIDE.contains(text.role)).findFirst())
                .or(() -> fit.stream().findFirst()).orElse(null);
    }

    /** All texts of a kind, those of the list first, none without words. */
    private List<Text> all(String kind) {
        String list = kind.equals("bod") ? "bodies" : kind + "s";
        String prefix = kind.equals("bod") ? "body" : kind;
        var listed = story.objects(list).stream().map(Text::of);
        var named = story.names(name -> name.equals(prefix) || name.startsWith(prefix + "_")).stream()
                .map(name -> new Text(name.substring(Math.min(name.length(), prefix.length() + 1)), "",
                        Objects.requireNonNullElse(story.text(name), "")));
        return java.util.stream.Stream.concat(listed, named).filter(text -> PlainText.hasWords(text.value))
                .toList();
    }

    /** One text with what is said about it, in lower case. */
    private record Text(String role, String type, String value) {

        static Text of(Fields fields) {
            return new Text(lower(fields.text("role")), lower(fields.firstText("contenttype")),
                    Objects.requireNonNullElse(fields.text("value"), ""));
        }

        boolean isHtml() {
            if (!type.isEmpty())
                return type.contains("html");
            return role.contains("html") || (Html.isLike(value) && !isOtherMarkup());
        }

        /** Mark-up that is not HTML, such as NITF within ninjs. */
        boolean isOtherMarkup() {
            return type.isEmpty()
                    ? role.contains("nitf") || role.contains("xml")
                    : !type.contains("html") && (type.contains("xml") || !type.startsWith("text/"));
        }

        boolean isNitf() {
            return role.contains("nitf") || type.contains("nitf");
        }

        /** A whole document, or what stands between the tags of its body. */
        NitfBody body() {
            List<Cut> whole = Cut.all(value, Set.of("nitf", "body", "body.content"));
            String bare = "<body.content>" + value + "</body.content>";
            Cut cut = whole.isEmpty() ? new Cut(bare, "body.content", 0, bare.length()) : whole.getFirst();
            return new NitfBody(cut.read());
        }

        List<String> paragraphs() {
            return isHtml() ? Html.paragraphs(value) : Paragraphs.of(value);
        }

        @Nullable
        String line() {
            return isHtml() ? Html.line(value) : PlainText.line(Escapes.undone(value));
        }

        private static String lower(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
        }
    }
}
