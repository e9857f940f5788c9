package news.dateline.enrich.fact;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;

/** What a relative clause says more about. */
final class Antecedent {

    private static final int LONGEST = 9;
    private static final int FARTHEST = 20;

    private Antecedent() {
    }

    /** The words for it, or null for a unit that is no relative clause. */
    static @Nullable Span of(Unit unit) {
        var around = unit.around();
        if ((!unit.is(Part.RELATIVE) && !unit.is(Part.PARTICIPLE)) || around == null) {
            return null;
        }
        var words = unit.words();
        int end = unit.from();
        while (end > around.from() && words.sign(end - 1)) {
            end--;
        }
        int start = start(words, around, end);
        return start < end ? words.span(start, end) : null;
    }

    /**
     * {@code …, with results due on Friday}: the index of the {@code with} that brings in the noun before a participle, or -1
     * for a noun of the clause around.
     */
    static int with(Wording words, Clause around, int participle) {
        for (int i = participle - 1; i >= around.from() && participle - i < FARTHEST && !words.sign(i); i--) {
            if (words.lower(i).equals("with")) {
                return i > around.from() && !words.sign(i - 1) ? -1 : i;
            }
        }
        return -1;
    }

    /** {@code The boat rescued on Friday was turned around}: is the subject told apart by a time, which is not the verb's? */
    static boolean dated(Unit unit) {
        var verb = unit.verb();
        return verb != null && unit.holes().stream().anyMatch(hole -> hole.part() == Part.PARTICIPLE
                && hole.to() <= verb.from() && !unit.words().sign(hole.from() - 1)
                && with(unit.words(), unit.clause(), hole.from()) < 0);
    }

    private static int start(Wording words, Clause around, int end) {
        int with = with(words, around, end);
        if (with >= 0) {
            return with + 1;
        }
        int start = end;
        while (start > around.from() && end - start < LONGEST) {
            int before = start - 1;
            var verb = around.verb();
            boolean over = (words.sign(before) && !words.lower(before).equals("-")) || words.is(before, Role.AND)
                    || (verb != null && before >= verb.from() && before < verb.to()) || words.timed(before)
                    || (words.is(before, Role.PREPOSITION) && !words.lower(before).equals("of"))
                    || words.is(before, Role.ADVERB) || words.is(before, Role.BECAUSE) || words.is(before, Role.IF)
                    || words.is(before, Role.WHEN) || (words.is(before, Role.THAT) && before > around.from());
            if (over) {
                break;
            }
            start--;
            if (words.is(start, Role.DETERMINER) && !words.lower(start - 1).equals("of")) {
                break;
            }
        }
        return start;
    }
}
