package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.TimeExpression;

/**
 * A sentence, cut and put together again.
 *
 * @param words   its words
 * @param clauses its clauses
 * @param units   what it says
 * @param heading what it heads, where it is no sentence but a line above others
 * @param times   the expressions of time in it
 */
record Passage(Wording words, List<Clause> clauses, List<Unit> units, @Nullable Heading heading,
        List<TimeExpression> times) {

    Passage {
        clauses = List.copyOf(clauses);
        units = List.copyOf(units);
        times = List.copyOf(times);
    }

    /** Does it say when somebody said what it tells? */
    boolean tellingDated() {
        return units.stream().anyMatch(unit -> unit.is(Clause.Part.TELLING) && unit.dating() != null);
    }

    /** Does it tell what somebody said? */
    boolean tells() {
        return clauses.stream().anyMatch(Clause::told);
    }

    /** Is it in English, in which a participle can be given its helper? */
    boolean english() {
        return words.english();
    }

    boolean opens() {
        return words.sentence().opens();
    }
}
