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
        if (unit.hangs()) {
            within(told);
        }
        unit.further().forEach(further -> add(further, told));
        return told;
    }

    private void add(Clause clause, List<Placed> told) {
        for (var inner : clause.inner()) {
            if (!unit.holes().contains(inner) && event(inner) && !timed(inner) && !beyond(inner)
                    && (there(inner) || before(inner))) {
                told.add(part(inner, clause));
            }
        }
    }

    /** {@code beef, which was banned in 2003 after a cow fell ill}: the clause within a relative one. */
    private void within(List<Placed> told) {
        for (int i = unit.from() + 1; i < unit.to(); i++) {
            var verb = words.is(i, Role.AFTER) && !words.sign(i - 1) ? words.verbs().find(i, unit.to()) : null;
            if (verb != null && unit.clause().owns(i)) {
                var inner = new Clause(words, i, unit.to(), Part.ASIDE, verb, List.of(), unit.clause().teller());
                if (event(inner) && !timed(inner) && before(inner)) {
                    told.add(part(inner, unit.clause()));
                }
                return;
            }
        }
    }

    private Placed part(Clause inner, Clause around) {
        var part = new Unit(inner, around, inner.from(), inner.to(), List.of(), unit.dating(), List.of());
        return new Placed(part, placed.anchor(), Confidence.CONTINUED);
    }

    private boolean event(Clause inner) {
        var verb = inner.verb();
        return verb != null && verb.tense() == Tense.PAST && !verb.negative() && !inner.quoted()
                && !words.is(verb.head(), verb.from() == verb.head() ? Role.STATE : Role.CONDITION)
                && !words.is(verb.head(), Role.ORIGIN);
    }

    /** {@code She flew to Oslo on Monday, where she met the king} */
    private boolean there(Clause inner) {
        boolean sign = words.lower(inner.from() - 1).equals(",");
        if (inner.part() == Part.WHEN) {
            return inner.verb() != null && !words.is(inner.verb().head(), Role.TELL);
        }
        boolean where = words.lower(inner.from()).equals("where") && (sign || !placed.anchor().fine());
        boolean which = sign && words.lower(inner.from()).equals("which") && unit.verb() != null
                && inner.from() > unit.verb().to();
        return inner.part() == Part.RELATIVE && (where || which);
    }

    /** {@code The import was banned in 2003 after a cow fell ill}: of a month or more, it is the time of both. */
    private boolean before(Clause inner) {
        var precision = placed.anchor().precision();
        boolean long1 = precision.compareTo(Precision.MONTH) >= 0 && precision.compareTo(Precision.YEAR) <= 0;
        return inner.part() == Part.ASIDE && words.is(inner.from(), Role.AFTER) && long1;
    }

    /** {@code They set out on Monday, landing on Tuesday, where …}: does another time stand between? */
    private boolean beyond(Clause inner) {
        var dating = unit.dating();
        for (int i = dating == null ? inner.from() : dating.to(); i < inner.from(); i++) {
            if (words.timed(i)) {
                return true;
            }
        }
        return false;
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
