package news.dateline.ingest.format;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/** Mark-up of a body: to clean paragraphs, and to HTML that is safe to show. */
final class Html {

    private static final String UNREAD = "head, script, style, noscript, template, iframe, nav, form, figure, aside";
    private static final Safelist SAFE = Safelist.relaxed().removeTags("img").addEnforcedAttribute("a", "rel",
            "nofollow noopener");

    private Html() {
    }

    /** The paragraphs of a body: a block or a double line break ends one. */
    static List<String> paragraphs(String html) {
        Document document = Jsoup.parse(html);
        document.select(UNREAD).remove();
        Walk walk = new Walk();
        document.body().traverse(walk);
        walk.flush();
        return walk.paragraphs;
    }

    /** What of a body may be shown, or null where nothing is left. */
    static @Nullable String sanitised(String html) {
        Document.OutputSettings compact = new Document.OutputSettings().prettyPrint(false);
        String clean = Jsoup.clean(html, "", SAFE, compact).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** The words of mark-up on one line. */
    static @Nullable String line(String html) {
        return PlainText.line(Jsoup.parse(html).text());
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
            String line = PlainText.line(paragraph.toString());
            if (line != null)
                paragraphs.add(line);
            paragraph.setLength(0);
            broken = false;
        }

        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }
    }
}
