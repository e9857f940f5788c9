package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Clause.Teller;

/** Finds the clauses that hang within another one: {@code , who …,}, {@code when …}, {@code , held in …,}. */
final class InnerClauses {

    private static final int FURTHEST = 60;

    private final Wording words;
    private final List<VerbGroup> verbs;

    InnerClauses(Wording words, List<VerbGroup> verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /** Those between two places, in order, none within another. */
    List<Clause> within(int from, int to, @Nullable Teller teller) {
        var found = new ArrayList<Clause>();
        for (int i = from; i < to; i++) {
            var clause = at(i, from, to, teller);
            if (clause != null) {
                found.add(clause);
                i = clause.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Clause at(int i, int from, int to, @Nullable Teller teller) {
        var part = part(i, from);
        if (part == null) {
            return null;
        }
        int limit = Math.min(to, i + FURTHEST);
        var verb = verb(i, limit);
        if (verb == null || (part != Part.RELATIVE && i > from && only(verb, from, to))) {
            return null;
        }
        int end = part == Part.RELATIVE && (i == from || !words.sign(i - 1))
                ? restrictive(i, from, verb, limit, to)
                : end(verb.to(), limit, to);
        return new Clause(words, i, end, part, verb, List.of(), teller);
    }

    /** What a clause that began with this word would be, or null where none does. */
    private @Nullable Part part(int i, int from) {
        if (i > from && words.is(i, Role.RELATIVE)) {
            boolean asked = words.is(i - 1, Role.VERB) || words.is(i - 1, Role.TELL) || words.is(i - 1, Role.PAST);
            return asked ? Part.IF : Part.RELATIVE;
        }
        boolean that = words.is(i, Role.THAT) && i > from && !words.sign(i - 1) && verbAt(i + 1)
                && !words.is(i - 1, Role.TELL);
        if (that) {
            return Part.RELATIVE;
        }
        if (words.is(i, Role.IF)) {
            return Part.IF;
        }
        if (words.is(i, Role.WHEN)) {
            return Part.WHEN;
        }
        boolean aside = words.is(i, Role.AFTER) || words.is(i, Role.BEFORE) || words.is(i, Role.BECAUSE)
                || words.is(i, Role.SINCE);
        return aside && !words.timed(i) && !words.timed(i + 1) ? Part.ASIDE : null;
    }

    /** The verb of the clause: the first before anything that would begin another. */
    private @Nullable VerbGroup verb(int marker, int to) {
        for (int i = marker + 1; i < to; i++) {
            for (var verb : verbs) {
                if (verb.from() == i) {
                    return verb;
                }
            }
            boolean comma = words.sign(i) && !words.timed(i) && !words.lower(i).equals("-")
                    && !words.lower(i).equals("'") && !words.mark(i);
            if (comma || words.is(i, Role.RELATIVE) || words.is(i, Role.IF) || words.is(i, Role.WHEN)
                    || (words.is(i, Role.TO) && !words.is(marker, Role.RELATIVE) && i == marker + 1)) {
                return null;
            }
        }
        return null;
    }

    /** Has the clause around no other verb? Then the marker is a preposition: {@code earnings before tax rose}. */
    private boolean only(VerbGroup verb, int from, int to) {
        return verbs.stream().noneMatch(other -> !other.equals(verb) && other.from() >= from && other.to() <= to);
    }

    private boolean verbAt(int i) {
        return verbs.stream().anyMatch(verb -> verb.from() == i);
    }

    /** {@code who admitted it} ends where the verb of the clause around begins, if that has none yet. */
    private int restrictive(int i, int from, VerbGroup verb, int limit, int to) {
        boolean stated = verbs.stream().anyMatch(other -> other.from() >= from && other.to() <= i);
        if (!stated) {
            for (var other : verbs) {
                boolean next = other.from() >= verb.to() && other.from() < limit;
                if (next && !words.is(other.from() - 1, Role.AND) && !words.is(other.from() - 1, Role.PRONOUN)) {
                    return Math.min(other.from(), end(verb.to(), limit, to));
                }
            }
        }
        return end(verb.to(), limit, to);
    }

    private int end(int from, int limit, int to) {
        for (int i = from; i < limit; i++) {
            if (words.sign(i) && !words.timed(i) && ",;—–:)".contains(words.lower(i))) {
                return i;
            }
            if (words.is(i, Role.AND) && (verbAt(i + 1) || (verbAt(i + 2) && words.is(i + 1, Role.PRONOUN)))
                    && apart(i)) {
                return i;
            }
        }
        return limit == to ? to : limit;
    }

    /** A verb of another time behind {@code and} belongs to the clause around. */
    private boolean apart(int and) {
        VerbGroup before = null;
        for (var verb : verbs) {
            if (verb.from() > and) {
                return before == null || before.tense() != verb.tense();
            }
            before = verb;
        }
        return false;
    }
}
