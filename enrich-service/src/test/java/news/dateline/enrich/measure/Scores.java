package news.dateline.enrich.measure;

import java.util.List;
import java.util.function.Predicate;

/**
 * Scores by the rules of TempEval-3, in per cent. The type, value and interval scores are the relaxed F1 times the share
 * of pairs that agree; for the interval only pairs count whose marked time has a place on the calendar.
 *
 * @param marked   how many times were marked
 * @param found    how many were found
 * @param relaxed  F1 where overlapping is enough
 * @param strict   F1 where the extent must be the same
 * @param type     F1 of the type
 * @param value    F1 of the value
 * @param interval F1 of the stretch of the calendar
 */
record Scores(long marked, long found, double relaxed, double strict, double type, double value, double interval) {

    static Scores of(List<Pair> pairs) {
        long marked = count(pairs, pair -> pair.marked() != null);
        long found = count(pairs, pair -> pair.found() != null);
        long both = count(pairs, Pair::both);
        double relaxed = f1(both, marked, found);
        return new Scores(marked, found, relaxed, f1(count(pairs, Pair::sameExtent), marked, found),
                relaxed * share(count(pairs, Pair::sameType), both),
                relaxed * share(count(pairs, Pair::sameValue), both),
                relaxed * share(count(pairs, Pair::sameStretch), count(pairs, Pair::dated)));
    }

    private static long count(List<Pair> pairs, Predicate<Pair> which) {
        return pairs.stream().filter(which).count();
    }

    private static double f1(long right, long marked, long found) {
        return marked + found == 0 ? 0 : 200.0 * right / (marked + found);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
