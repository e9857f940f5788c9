package news.dateline.ingest.format.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of plain text that are rows of a table: figures in columns, held apart by many spaces, tabs or dots. */
final class TableLines {

    private static final Pattern GAP = Pattern.compile("\\S(?: {3,}|\\t+| ?\\.{4,} ?)(?=\\S)");
    private static final int GAPS = 2;

    private TableLines() {
    }

    /** The lines without those; one alone may be anything, so it stays. */
    static List<String> removeFrom(List<String> lines) {
        BitSet rows = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.set(i, isRow(lines.get(i)));
        }
        List<String> left = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean neighbour = (i > 0 && rows.get(i - 1)) || rows.get(i + 1);
            if (!rows.get(i) || !neighbour)
                left.add(lines.get(i));
        }
        return left;
    }

    private static boolean isRow(String line) {
        String row = line.strip();
        return mayHaveGap(row) && hasFigure(row) && GAP.matcher(row).results().count() >= GAPS;
    }

    /** Most lines have none, and looking for it this way takes a tenth of the time. */
    private static boolean mayHaveGap(String line) {
        return line.indexOf('\t') >= 0 || line.contains("   ") || line.contains("....");
    }

    private static boolean hasFigure(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
