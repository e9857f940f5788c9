package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;

/** Picks the expression of time, if any, that dates what a clause says. Durations and vague times never do. */
final class Anchors {

    /** Behind these a time is compared with, or bounds what is said; it does not date it. */
    private static final Set<String> NOT_BEHIND = Set.of("than", "before", "until", "till", "after", "since", "to",
            "with",
            "of", "for", "unlike");

    private final List<TimeExpression> times;

    Anchors(List<TimeExpression> times) {
        this.times = times.stream()
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .filter(time -> time.from() != null && time.until() != null && time.precision() != null
                        && time.precision() != Precision.OPEN)
                .toList();
    }

    /** The times within the clause that may date it. */
    List<TimeExpression> within(Clause clause) {
        var span = clause.span();
        var found = new ArrayList<TimeExpression>();
        for (int i = firstFrom(span.start()); i < times.size() && times.get(i).start() < span.end(); i++) {
            if (times.get(i).end() <= span.end() && dates(clause, times.get(i))) {
                found.add(times.get(i));
            }
        }
        return found;
    }

    /** The finest of them, the first among equals. */
    @Nullable
    TimeExpression find(Clause clause) {
        TimeExpression best = null;
        for (var time : within(clause)) {
            if (best == null || fineness(time).compareTo(fineness(best)) < 0) {
                best = time;
            }
        }
        return best;
    }

    /** A clock time dates no better than its day. */
    private static Precision fineness(TimeExpression time) {
        var precision = time.precision();
        return precision == null ? Precision.OPEN : precision.compareTo(Precision.DAY) < 0 ? Precision.DAY : precision;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (times.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean dates(Clause clause, TimeExpression time) {
        var tokens = clause.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < time.start()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < time.end()) {
            last++;
        }
        return !bounded(tokens, first) && !attribute(tokens, first, last);
    }

    private static boolean bounded(List<Token> tokens, int first) {
        boolean behind = first > 0 && NOT_BEHIND.contains(tokens.get(first - 1).lower());
        return behind || (first > 1 && tokens.get(first - 2).is("than"));
    }

    /** {@code Monday's ruling}, {@code the 1992 protests}, {@code third-quarter net}. */
    private static boolean attribute(List<Token> tokens, int first, int last) {
        if (last >= tokens.size()) {
            return false;
        }
        var next = tokens.get(last);
        boolean led = first > 0 && (tokens.get(first - 1).is("the") || tokens.get(first - 1).is("a"));
        return next.lower().equals("'s") || next.is("-")
                || (led && next.kind() == Token.Kind.WORD && !Verbs.finite(next));
    }
}
