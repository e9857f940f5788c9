package news.dateline.ingest.format.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables: results, prices and the like are no text to be read; a table that only places a story on a page is. */
final class Tables {

    /** No cell of figures is that long. */
    private static final int STORY = 200;

    private Tables() {
    }

    /** Removes all that hold figures. */
    static void removeFrom(Document document) {
        document.select("table").stream().filter(table -> !isLayout(table)).toList().forEach(Element::remove);
    }

    private static boolean isLayout(Element table) {
        return table.select("td, th").stream()
                .anyMatch(cell -> cell.selectFirst("table") == null && cell.text().length() > STORY);
    }
}
