package news.dateline.ingest.format.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of plain text that are rows of a table: figures in columns, held apart by many spaces, tabs or dots. */
final class TableLines {

    private static final Pattern GAP = Pattern.compile("\\S(?: {3,}|\\t+| ?\\.{4,} ?)(?=\\S)");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final int GAPS = 2;

    private TableLines() {
    }

    /** The lines without those; one alone may be anything, so it stays. */
    static List<String> removeFrom(List<String> lines) {
        List<String> left = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean row = isRow(lines.get(i));
            boolean neighbour = (i > 0 && isRow(lines.get(i - 1)))
                    || (i + 1 < lines.size() && isRow(lines.get(i + 1)));
            if (!row || !neighbour)
                left.add(lines.get(i));
        }
        return left;
    }

    private static boolean isRow(String line) {
        return FIGURE.matcher(line).find() && GAP.matcher(line.strip()).results().count() >= GAPS;
    }
}
