package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.time.Precision;

/** What a clause within tells with no time of its own, and was at the time of the clause around. */
final class Meanwhile {

    private final Placed placed;
    private final Unit unit;
    private final Wording words;

    Meanwhile(Placed placed) {
        this.placed = placed;
        this.unit = placed.unit();
        this.words = unit.words();
    }

    /** The clauses that are facts of their own at the time of what a unit says. */
    List<Placed> told() {
        var told = new ArrayList<Placed>();
        var dating = unit.dating();
        var verb = unit.verb();
        if (dating == null || dating.way() != Way.ON || verb == null || verb.tense() != Tense.PAST || verb.negative()) {
            return told;
        }
        add(unit.clause(), told);
        unit.further().forEach(further -> add(further, told));
        return told;
    }

    private void add(Clause clause, List<Placed> told) {
        for (var inner : clause.inner()) {
            if (!unit.holes().contains(inner) && event(inner) && !timed(inner) && (there(inner) || before(inner))) {
                var part = new Unit(inner, clause, inner.from(), inner.to(), List.of(), unit.dating(), List.of());
                told.add(new Placed(part, placed.anchor(), Confidence.CONTINUED));
            }
        }
    }

    private boolean event(Clause inner) {
        var verb = inner.verb();
        return verb != null && verb.tense() == Tense.PAST && !verb.negative() && !inner.quoted()
                && !words.is(verb.head(), verb.from() == verb.head() ? Role.STATE : Role.CONDITION)
                && !words.is(verb.head(), Role.ORIGIN);
    }

    /** {@code She flew to Oslo on Monday, where she met the king} */
    private boolean there(Clause inner) {
        return inner.part() == Part.RELATIVE && words.lower(inner.from()).equals("where")
                && words.lower(inner.from() - 1).equals(",") && placed.anchor().brief();
    }

    /** {@code The import was banned in 2003 after a cow fell ill}: of a month or more, it is the time of both. */
    private boolean before(Clause inner) {
        var precision = placed.anchor().precision();
        boolean long1 = precision.compareTo(Precision.MONTH) >= 0 && precision.compareTo(Precision.YEAR) <= 0;
        return inner.part() == Part.ASIDE && words.is(inner.from(), Role.AFTER) && long1;
    }

    private boolean timed(Clause inner) {
        for (int i = inner.from(); i < inner.to(); i++) {
            if (words.timed(i)) {
                return true;
            }
        }
        return false;
    }
}
