package news.dateline.ingest.format.xml;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of XML as HTML, to be cleaned and shown like all other HTML. */
public final class Markup {

    /** For a tag that is left out with all that is in it. */
    public static final String NOTHING = "-";

    private static final String[] KEPT = {"href", "src", "alt", "title", "colspan", "rowspan"};

    private Markup() {
    }

    /** Its contents; each tag becomes what {@code tags} makes of its local name, where that is empty only its contents. */
    public static String html(news.dateline.ingest.format.xml.Element element, UnaryOperator<String> tags) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        fill(document.body(), element, tags);
        return document.body().html();
    }

    private static void fill(Element into, news.dateline.ingest.format.xml.Element from, UnaryOperator<String> tags) {
        for (Content content : from.contents()) {
            switch (content) {
                case Words words -> into.appendText(words.text());
                case news.dateline.ingest.format.xml.Element element -> {
                    Element next = tag(into, element, tags.apply(element.local()));
                    if (next != null)
                        fill(next, element, tags);
                }
            }
        }
    }

    private static @Nullable Element tag(Element into, news.dateline.ingest.format.xml.Element element, String tag) {
        if (tag.equals(NOTHING))
            return null;
        if (tag.isEmpty())
            return into;
        Element html = into.appendElement(tag);
        for (String name : KEPT) {
            String value = element.attribute(name);
            if (value != null)
                html.attr(name, value);
        }
        return html;
    }
}
