package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;

/**
 * Parts what is dated together into facts of their own: {@code The two met in Paris on Friday and signed a treaty} is two
 * things done on one day. A few words more are none.
 */
final class Parts {

    /** A part of fewer words than these says too little by itself: {@code He resigned and left on Friday}. */
    private static final int LEAST = 5;
    /** ... where they have no time of their own. */
    private static final int LONG = 7;

    private final Placed placed;
    private final Unit unit;
    private final Wording words;

    private Parts(Placed placed) {
        this.placed = placed;
        this.unit = placed.unit();
        this.words = unit.words();
    }

    /** What a unit says, part by part, each with the time of all. */
    static List<Placed> of(Placed placed) {
        return new Parts(placed).parts();
    }

    private List<Placed> parts() {
        var parts = new ArrayList<Placed>();
        var clause = unit.clause();
        int from = unit.from();
        for (var next : unit.further()) {
            if (apart(clause, from, next)) {
                if (!opens(next)) {
                    parts.add(part(clause, from, next.from()));
                }
                clause = next;
                from = next.from();
            }
        }
        parts.add(from == unit.from() ? placed : part(clause, from, unit.to()));
        // Troops arrived in May and later joined others there
        parts.removeIf(part -> part.unit().from() > unit.from() && Vague.is(part.unit()));
        parts.addAll(new Meanwhile(placed).told());
        return parts;
    }

    /** {@code The tray had been sealed, and in October the craft left}: a time that opens a clause is not of what stands before. */
    private boolean opens(Clause next) {
        var dating = unit.dating();
        var verb = next.verb();
        return dating != null && verb != null && dating.from() >= next.from() && dating.to() <= verb.from();
    }

    private Placed part(Clause clause, int from, int to) {
        return new Placed(unit.part(clause, from, to), placed.anchor(), placed.confidence());
    }

    /** Does the next clause tell of something else than the words from a place on, and both enough? */
    private boolean apart(Clause clause, int from, Clause next) {
        var dating = unit.dating();
        var one = clause.verb();
        var other = next.verb();
        boolean alike = dating == null ? !Units.subjectless(next) && !lasts(next) : dating.way() == Way.ON;
        if (!alike || one == null || other == null || next.quoted()
                || words.quoted(next.from()) || !one.tense().past() || !other.tense().past()) {
            return false;
        }
        boolean joined = words.is(next.from(), Role.AND) || words.lower(next.from() - 1).equals(";");
        boolean shared = next.from() <= one.to();
        boolean helped = Units.subjectless(next) && !other.sure()
                && (one.to() - one.from() > 1 || !one.equals(words.verbs().before(other.from())));
        int least = dating == null ? LONG : LEAST;
        return joined && !shared && !helped && !dangling(one.to(), next) && !following(next)
                && said(from, next.from()) >= least
                && said(next.from(), next.to()) >= least && !timed(dating, next);
    }

    private boolean lasts(Clause next) {
        return Verbs.lasts(unit.part(next, next.from(), next.to()));
    }

    /** {@code , believing that he had changed}: does it say with what the one before was done? */
    private boolean following(Clause next) {
        int first = next.from();
        while (first < next.to() - 1 && (words.sign(first) || words.is(first, Role.AND))) {
            first++;
        }
        return words.lower(first).endsWith("ing");
    }

    /** {@code was found after his mother and eight others drowned}: is what follows still of a word before it? */
    private boolean dangling(int from, Clause next) {
        boolean dangling = false;
        for (int i = from; i < next.from(); i++) {
            boolean opens = words.is(i, Role.AFTER) || words.is(i, Role.BEFORE) || words.is(i, Role.WHEN)
                    || words.is(i, Role.BECAUSE) || words.is(i, Role.IF);
            dangling |= opens && !words.timed(i + 1) && !words.verbs().any(i, next.from());
        }
        return dangling && !Units.subjectless(next);
    }

    /** Does it speak of another time too? */
    private boolean timed(@Nullable Dating dating, Clause next) {
        for (int i = next.from(); i < next.to(); i++) {
            if (words.timed(i) && (dating == null || i < dating.from() || i >= dating.to())) {
                return true;
            }
        }
        return false;
    }

    private int said(int from, int to) {
        int said = 0;
        for (int i = from; i < to; i++) {
            said += words.sign(i) || words.timed(i) || words.is(i, Role.AND) ? 0 : 1;
        }
        return said;
    }
}
