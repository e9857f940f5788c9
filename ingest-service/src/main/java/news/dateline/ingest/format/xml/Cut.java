package news.dateline.ingest.format.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.Raw;

/**
 * A part of a document that is an element, from its start tag to its end tag, found without reading what is in it. So
 * one that is broken harms no other, as long as its end tag is there.
 *
 * @param document text of the whole document
 * @param name name of the element as written
 * @param start where it begins
 * @param end where it ends
 */
public record Cut(String document, String name, int start, int end) {

    /** The outermost elements of these names, whatever their prefix. */
    public static List<Cut> all(String document, Set<String> locals) {
        Cuts nested = cut(document, locals, true);
        // where an end tag is missing, the next start tag has to do for it
        return nested.breaksOff ? cut(document, locals, false).cuts : nested.cuts;
    }

    /** The element, read. */
    public Element read() {
        return XmlTree.read(this);
    }

    /** Its text. */
    public String text() {
        return document.substring(start, end);
    }

    /** Its text as another parser of XML can take it: without forbidden letters and unknown entities. */
    public String clean() {
        return XmlText.clean(text());
    }

    /** Its bytes in UTF-8. */
    public Raw raw() {
        return Raw.of(text().getBytes(UTF_8));
    }

    private static Cuts cut(String document, Set<String> locals, boolean canNest) {
        List<Cut> cuts = new ArrayList<>();
        String name = "";
        int start = -1;
        int depth = 0;
        Tags tags = new Tags(document);
        while (tags.next()) {
            if (start < 0 && tags.isStart() && locals.contains(tags.local())) {
                name = tags.name();
                start = tags.start();
                depth = 0;
            } else if (start >= 0 && !canNest && tags.isStart() && tags.isNamed(name)) {
                cuts.add(new Cut(document, name, start, tags.start()));
                start = tags.start();
                depth = 0;
            }
            if (start < 0 || !tags.isNamed(name))
                continue;
            depth += tags.change();
            if (depth <= 0) {
                cuts.add(new Cut(document, name, start, tags.end()));
                start = -1;
            }
        }
        if (start >= 0)
            cuts.add(new Cut(document, name, start, document.length()));
        return new Cuts(cuts, start >= 0);
    }

    private record Cuts(List<Cut> cuts, boolean breaksOff) {
    }
}
