package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** {@code who was promoted in 2010 and left in May}: a relative clause that tells of two times. */
final class Twofold {

    private static final int NEAR = 2;

    private final Clause clause;
    private final Clause around;
    private final Datings datings;
    private final Wording words;

    Twofold(Clause clause, Clause around, Datings datings) {
        this.clause = clause;
        this.around = around;
        this.datings = datings;
        this.words = clause.words();
    }

    /** Its two halves, each with its time, or none where it is no such clause. */
    List<Unit> units() {
        var verb = clause.verb();
        for (int and = verb == null ? clause.to() : verb.to(); and < clause.to(); and++) {
            var other = words.is(and, Role.AND) ? words.verbs().find(and, and + 1 + NEAR) : null;
            if (other != null && verb != null && other.tense() == verb.tense() && other.to() < clause.to()) {
                return halves(and, other);
            }
        }
        return List.of();
    }

    private List<Unit> halves(int and, VerbGroup other) {
        var first = part(clause.from(), and, clause.verb());
        var second = part(and, clause.to(), other);
        var one = datings.find(first);
        var two = datings.find(second);
        if (one == null || two == null) {
            return List.of();
        }
        var whole = part(clause.from(), clause.to(), other);
        var hole = part(clause.from() + 1, and + 1, clause.verb());
        return List.of(new Unit(first, around, first.from(), first.to(), List.of(), one, List.of()),
                new Unit(whole, around, whole.from(), whole.to(), List.of(hole), two, List.of()));
    }

    private Clause part(int from, int to, @Nullable VerbGroup verb) {
        return new Clause(words, from, to, clause.part(), verb, List.of(), clause.teller());
    }
}
