package news.dateline.enrich.measure;

import java.util.Locale;
import java.util.TreeMap;

/** How often facts of one confidence have the right date. */
final class Calibration {

    private static final class Row {
        private int right;
        private int near;
        private int wrong;
        private int matched;
        private int unmatched;
    }

    private final TreeMap<Double, Row> rows = new TreeMap<>();

    void matched(double confidence, DateVerdict verdict) {
        var row = row(confidence);
        row.matched++;
        row.right += verdict.exact() ? 1 : 0;
        row.near += verdict.within() && !verdict.exact() ? 1 : 0;
        row.wrong += verdict.wrong() ? 1 : 0;
    }

    void unmatched(double confidence) {
        row(confidence).unmatched++;
    }

    private Row row(double confidence) {
        return rows.computeIfAbsent(confidence, any -> new Row());
    }

    /** Of the matched facts above a confidence, how many in a hundred have the right date. */
    double rightAbove(double confidence) {
        int right = 0;
        int matched = 0;
        for (var row : rows.tailMap(confidence, false).values()) {
            right += row.right;
            matched += row.matched;
        }
        return matched == 0 ? Double.NaN : 100.0 * right / matched;
    }

    String table() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%10s %7s %6s %5s %6s %7s %9s%n", "confidence", "matched",
                        "right", "near", "wrong", "right %", "unmatched"));
        rows.descendingMap().forEach((confidence, row) -> table.append(String.format(Locale.ROOT,
                "%10.2f %7d %6d %5d %6d %7.1f %9d%n", confidence, row.matched, row.right, row.near, row.wrong,
                row.matched == 0 ? 0 : 100.0 * row.right / row.matched, row.unmatched)));
        return table.append(String.format(Locale.ROOT, "above 0.80: %.1f %% of the matched ones have the right date%n",
                rightAbove(0.8))).toString();
    }
}
