package news.dateline.enrich.fact;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Words that say that something was at no one time, or that nobody in particular is meant. */
final class Vague {

    /** So soon after something that it was on the same day. */
    private static final Set<String> SHORT = Set.of("second", "seconds", "minute", "minutes");

    private static final Set<String> BARRED = Set.of("jailed", "imprisoned", "banned", "suspended", "barred", "locked",
            "sentenced", "disqualified", "excluded");

    private static final Set<String> LONG = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years",
            "decade", "decades",
            "morning", "evening", "night");
    /** {@code in 753 BC}: no day of a calendar. */
    private static final Set<String> ERAS = Set.of("bc", "bce", "b.c.", "b.c.e.");

    private Vague() {
    }

    /** {@code jailed for years of fraud}: the time is the fraud's. */
    private static boolean measures(Wording words, int from) {
        int to = from;
        while (words.timed(to)) {
            to++;
        }
        return words.lower(to).equals("of");
    }

    /** {@code had long known}, but neither {@code a two-foot long knife} nor {@code published previously unknown letters} */
    private static boolean prior(Wording words, @Nullable VerbGroup verb, int i) {
        boolean within = verb != null && i >= verb.from() && i < verb.to();
        boolean adjective = words.lower(i).equals("long") && !within && !words.is(i + 1, Role.AGO)
                && !words.is(i + 1, Role.BEFORE);
        boolean ranked = words.lower(i).equals("ever") && words.is(i - 1, Role.BEST);
        boolean described = verb != null && i >= verb.to() && words.is(i + 1, Role.PARTICIPLE);
        // for its war earlier this year
        boolean year = words.is(i, Role.EARLIER) && words.timed(i) && words.timed(i + 1);
        return words.is(i, Role.PRIOR) && !year && !adjective && !described && !ranked;
    }

    /** {@code the day after the vote}: does the word end a length of time that makes it another day? */
    private static boolean length(Wording words, int i) {
        return (words.timed(i) || LONG.contains(words.lower(i))) && !SHORT.contains(words.lower(i));
    }

    /** {@code refugees stuck there for years have left}, {@code jailed a man for ten months}: is it how long something else was or will be? */
    static boolean of(Unit unit, int timed) {
        int i = timed;
        while (unit.words().timed(i - 1)) {
            i--;
        }
        if (!unit.words().lower(i - 1).equals("for")) {
            return false;
        }
        var verb = unit.verb();
        boolean stuck = false;
        boolean long1 = false;
        for (int at = unit.from() + 1; at < i; at++) {
            stuck |= unit.words().is(at, Role.PARTICIPLE) && !unit.words().is(at, Role.ADVERB);
            if (unit.words().is(at, Role.RELATIVE) || unit.words().is(at, Role.THAT) || unit.words().sign(at)) {
                stuck = false;
            }
        }
        for (int at = i; unit.words().timed(at); at++) {
            long1 |= LONG.contains(unit.words().lower(at));
        }
        boolean subject = verb != null && i < verb.from() && stuck && long1;
        return subject || (verb != null && i >= verb.to() && verb.tense() == Tense.PERFECT
                && BARRED.contains(unit.words().lower(verb.head())));
    }

    static boolean is(Unit unit) {
        var words = unit.words();
        var verb = unit.verb();
        int end = verb == null ? unit.from() : verb.from();
        for (int i = unit.from(); i < end; i++) {
            if (words.is(i, Role.SPEAKER) && i + 2 >= end) {
                return true;
            }
        }
        for (var inner : unit.clause().inner()) {
            // two days before the statements were made
            boolean counted = inner.part() == Clause.Part.ASIDE
                    && (words.is(inner.from(), Role.AFTER) || words.is(inner.from(), Role.BEFORE))
                    && words.timed(inner.from() - 1) && length(words, inner.from() - 1)
                    && !of(unit, inner.from() - 1);
            if (counted) {
                return true;
            }
        }
        int last = unit.to() - 1;
        while (last > unit.from() && words.sign(last)) {
            last--;
        }
        if (words.is(last, Role.SINCE) && verb != null && verb.tense() == Tense.PERFECT) {
            // has grown since
            return true;
        }
        for (int i = unit.from(); i < unit.to(); i++) {
            boolean some = unit.dating() == null && words.timed(i - 1)
                    && LONG.contains(words.lower(i - 1));
            boolean later = words.is(i, Role.LATER) && !words.timed(i) && (!words.timed(i - 1) || some);
            boolean first = words.lower(i).equals("first") && words.lower(i - 1).equals("at");
            boolean long1 = later || first || prior(words, verb, i)
                    || (words.timed(i) && words.lower(i - 1).equals("for") && !words.timed(i - 1)
                            && !measures(words, i) && !of(unit, i));
            boolean counted = (words.is(i, Role.AFTER) || words.is(i, Role.BEFORE)) && length(words, i - 1)
                    && !of(unit, i - 1);
            boolean season = words.lower(i).equals("season")
                    && (words.is(i - 1, Role.FIXED) || words.lower(i - 1).equals("that"));
            boolean ago = words.timed(i)
                    && (words.is(i, Role.AGO) || ERAS.contains(words.lower(i)) || words.lower(i).equals("back"));
            if (unit.clause().owns(i) && (long1 || counted || ago || season)) {
                return true;
            }
        }
        return false;
    }
}
