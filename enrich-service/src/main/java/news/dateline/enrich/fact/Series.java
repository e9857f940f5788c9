package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Dating.Way;

/**
 * {@code She moved in 1956 to Rome, in 1960 to Oslo and in 1966 to Paris}, {@code It was approved by the house on May 24 and the
 * senate on May 25}: one verb with several times, each with what was done then.
 */
final class Series {

    private static final int LEAST = 2;

    private final Clause clause;
    private final Wording words;
    private final List<Dating> times;

    private Series(Clause clause, List<Dating> times) {
        this.clause = clause;
        this.words = clause.words();
        this.times = times;
    }

    /** The units that a clause states, one for each time, or none where it has no such times. */
    static List<Unit> of(Clause clause, @Nullable Clause around, Datings datings) {
        var verb = clause.verb();
        if (verb == null || verb.tense() != Tense.PAST || verb.negative()
                || clause.inner().stream().anyMatch(inner -> inner.to() > verb.from())) {
            return List.of();
        }
        var times = datings.all(clause).stream().filter(dating -> dating.way() == Way.ON && dating.from() >= verb.to())
                .toList();
        boolean alike = times.stream().map(dating -> dating.anchor().precision()).distinct().count() == 1;
        return times.size() < LEAST || !alike ? List.of() : new Series(clause, times).units(verb, around);
    }

    private List<Unit> units(VerbGroup verb, @Nullable Clause around) {
        var units = new ArrayList<Unit>();
        boolean first = times.getFirst().from() <= verb.to() + 1;
        int start = verb.to();
        for (int k = 0; k < times.size(); k++) {
            boolean last = k + 1 == times.size();
            int end = last
                    ? clause.to()
                    : first ? joint(times.get(k).to(), times.get(k + 1).from()) : times.get(k).to();
            boolean joined = k == 0 || words.sign(start) || words.is(start, Role.AND);
            joined &= says(first(start, Math.max(start, end)), Math.max(start, end));
            boolean doing = k > 0 && words.lower(first(start, end)).endsWith("ing");
            boolean other = k > 0 && named(first(start, end), times.get(k).from())
                    && !named(verb.to(), times.getFirst().from());
            if (!joined || doing || other || end < 0 || words.verbs().any(start, end) || end - start < LEAST) {
                return List.of();
            }
            units.add(unit(verb, around, start, end, times.get(k)));
            start = end;
        }
        return units;
    }

    /** The index of the first joint before the next time: a comma or {@code and} that only its preposition parts from it; -1 for none. */
    private int joint(int from, int time) {
        for (int i = time - 1; i > from && i >= time - 3; i--) {
            if (words.is(i, Role.AND) || words.lower(i).equals(",") || words.lower(i).equals(";")) {
                return words.is(i, Role.AND) && words.lower(i - 1).equals(",") ? i - 1 : i;
            }
        }
        return -1;
    }

    private Unit unit(VerbGroup verb, @Nullable Clause around, int start, int end, Dating dating) {
        int from = first(start, end);
        var part = new Clause(words, clause.from(), end, clause.part(), verb, List.of(), clause.teller());
        var hole = new Clause(words, verb.to(), from, Part.ASIDE, null, List.of(), clause.teller());
        return new Unit(part, around, clause.from(), end, from > verb.to() ? List.of(hole) : List.of(), dating,
                List.of());
    }

    /** {@code legalised it in 2002, Canada in 2016}: are there but names? Where there were others before, it is who did it. */
    private boolean named(int from, int to) {
        boolean name = false;
        for (int i = from; i < to; i++) {
            if (words.word(i) && !words.capital(i) && !words.is(i, Role.PREPOSITION)) {
                return false;
            }
            name |= words.capital(i);
        }
        return name;
    }

    /** Does anything but times stand there? */
    private boolean says(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean content = !words.timed(i) && words.word(i) && !words.is(i, Role.PREPOSITION)
                    && !words.is(i, Role.AND) && !words.is(i, Role.DETERMINER);
            if (content) {
                return true;
            }
        }
        return false;
    }

    /** The index of its first word behind the comma and {@code and} that join it. */
    private int first(int start, int end) {
        int from = start;
        while (from < end - 1 && (words.sign(from) || words.is(from, Role.AND) || words.lower(from).equals("then"))) {
            from++;
        }
        return from;
    }
}
