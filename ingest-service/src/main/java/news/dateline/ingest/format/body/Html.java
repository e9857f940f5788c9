package news.dateline.ingest.format.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.Malformed;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/** Mark-up of a body: to clean paragraphs, and to HTML that is safe to show. */
public final class Html {

    private static final int TAGS = 40_000;
    private static final String UNREAD = "head, script, style, noscript, template, iframe, object, embed, svg,"
            + " nav, form, button, figure, figcaption, aside, footer,"
            // what a pull quote says stands in the text already
            + " .pullquote, .pull-quote";
    private static final String UNSHOWN = "script, style, noscript, template, iframe, object, embed, nav, form, button";
    private static final Pattern START = Pattern
            .compile("\\s*+<(?:!--|!doctype\\b|([a-z][a-z0-9]*+)(?:\\s++[a-z-]++\\s*+=|\\s*+/?>))",
                    Pattern.CASE_INSENSITIVE);
    private static final Safelist SAFE = Safelist.relaxed().removeTags("img").addTags("figure", "figcaption")
            .addEnforcedAttribute("a", "rel",
                    "nofollow noopener");

    private Html() {
    }

    /** Whether a text begins with an element of HTML; {@code <Qantas Airways Ltd> has placed an order} does not. */
    public static boolean isLike(String text) {
        Matcher start = START.matcher(text);
        return start.lookingAt() && (start.group(1) == null || Tag.isKnownTag(start.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The paragraphs of a body: a block or a double line break ends one. */
    public static List<String> paragraphs(String html) {
        Document document = parse(html, "");
        document.select(UNREAD).remove();
        Tables.removeFrom(document);
        Walk walk = new Walk();
        document.body().traverse(walk);
        walk.flush();
        return walk.paragraphs;
    }

    /** The document that HTML is; with more tags than any story has, it is refused before it takes time and room. */
    public static Document parse(String html, String address) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > TAGS)
                throw Malformed.limit("html: more than " + TAGS + " tags");
        }
        Document document = Jsoup.parse(PlainText.letters(html), address);
        document.nodeStream(TextNode.class).filter(text -> text.getWholeText().indexOf('&') >= 0)
                .forEach(text -> text.text(Escapes.undone(text.getWholeText())));
        return document;
    }

    /** What of a body may be shown, or null where nothing is left. */
    public static @Nullable String sanitised(String html) {
        return sanitised(html, "");
    }

    /** Likewise; its addresses are relative to that of where it stands. */
    public static @Nullable String sanitised(String html, String address) {
        Document.OutputSettings compact = new Document.OutputSettings().prettyPrint(false);
        Document document = parse(html, "");
        document.select(UNSHOWN).remove();
        String clean = Jsoup.clean(document.body().html(), address, SAFE, compact).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** A body without one of its lines. */
    public static @Nullable String without(String html, String line) {
        Document document = parse(html, "");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        Optional<? extends Node> found = document.body().select("body *").stream()
                .filter(element -> line.equals(PlainText.line(element.text()))).findFirst();
        if (found.isEmpty())
            found = document.body().nodeStream(TextNode.class)
                    .filter(text -> line.equals(PlainText.line(text.getWholeText()))).findFirst();
        found.ifPresent(Node::remove);
        String left = document.body().html().strip();
        return left.isEmpty() ? null : left;
    }

    /** The words of mark-up on one line. */
    public static @Nullable String line(String html) {
        return PlainText.line(parse(html, "").text());
    }

    /** Collects the text between the bounds of blocks. */
    private static final class Walk implements NodeVisitor {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private boolean broken;

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode text -> {
                    paragraph.append(text.getWholeText());
                    if (!text.isBlank())
                        broken = false;
                }
                case Element element when element.nameIs("br") -> lineBreak();
                case Element element when element.isBlock() || isCell(element) -> flush();
                default -> {
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && (element.isBlock() || isCell(element)))
                flush();
        }

        private void lineBreak() {
            if (broken) {
                flush();
            } else {
                paragraph.append('\n');
                broken = true;
            }
        }

        private void flush() {
            String text = paragraph.toString();
            int end = Paragraphs.embargoEnd(text);
            if (end > 0) {
                paragraphs.addAll(Paragraphs.of(text.substring(0, end)));
                text = text.substring(end);
            }
            String line = Paragraphs.isLaidOut(text) ? null : PlainText.line(text);
            if (line != null)
                paragraphs.add(line);
            else
                paragraphs.addAll(Paragraphs.of(text));
            paragraph.setLength(0);
            broken = false;
        }

        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }
    }
}
