package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.time.Precision;

/** Puts the clauses of a sentence together again where one date holds for them, and keeps them apart where none does. */
final class Units {

    private static final int FEW = 5;

    private final List<Clause> clauses;
    private final Datings datings;
    private final List<Unit> units = new ArrayList<>();
    /** The time that opens the sentence and holds for the next clause too. */
    private @Nullable Dating shared;

    private Units(List<Clause> clauses, Datings datings) {
        this.clauses = clauses;
        this.datings = datings;
    }

    static List<Unit> of(List<Clause> clauses, Datings datings) {
        var units = new Units(clauses, datings);
        for (int i = 0; i < clauses.size();) {
            i = units.read(i);
        }
        units.tellings();
        return units.units;
    }

    /** {@code He announced that he would resign last April}: what was still to come then has not its time, the announcing has. */
    private void tellings() {
        for (int i = 0; i + 1 < units.size(); i++) {
            var telling = units.get(i);
            var told = units.get(i + 1);
            var dating = told.dating();
            var verb = told.verb();
            boolean swap = telling.is(Part.TELLING) && telling.dating() == null && told.clause().told()
                    && dating != null
                    && verb != null && verb.tense() == Tense.MODAL && datings.over(dating) && telling.verb() != null
                    && telling.verb().tense() == Tense.PAST;
            if (swap) {
                units.set(i, telling.dated(dating));
                units.set(i + 1, told.dated(null));
            }
        }
    }

    /** Reads the unit that starts with a clause and the units within it. */
    private int read(int first) {
        var clause = clauses.get(first);
        var own = dating(clause);
        var dating = own == null ? shared : own;
        shared = null;
        if (dating == null && first + 1 < clauses.size()) {
            dating = ofNext(clause, clauses.get(first + 1));
        }
        int end = first + 1;
        while (end < clauses.size() && together(clause, dating, clauses.get(end))) {
            if (parted(clause, dating, clauses.get(end))) {
                shared = dating;
                break;
            }
            dating = dating == null ? dating(clauses.get(end)) : dating;
            end++;
        }
        if (end < clauses.size() && apart(clauses.get(end)) && fronted(clause, dating)) {
            shared = dating;
        }
        var series = end == first + 1 ? Series.of(clause, null, datings) : List.<Unit>of();
        if (!series.isEmpty()) {
            units.addAll(series);
            return end;
        }
        var holes = new ArrayList<Clause>();
        var within = new ArrayList<Unit>();
        for (var outer : clauses.subList(first, end)) {
            inner(outer, dating, holes, within);
        }
        units.add(new Unit(clause, null, clause.from(), clauses.get(end - 1).to(), holes, dating,
                clauses.subList(first + 1, end)));
        units.addAll(within);
        return end;
    }

    private void inner(Clause outer, @Nullable Dating dating, List<Clause> holes, List<Unit> within) {
        for (var inner : outer.inner()) {
            var found = datings.find(inner);
            var gap = found == null ? datings.gap(inner) : found;
            var own = gap == null ? datings.before(inner) : gap;
            boolean apart = own != null && inner.part() != Part.IF
                    && (dating == null || own.from() != dating.from() || inner.part() == Part.RELATIVE || event(inner)
                            || first(outer, inner));
            var two = apart && inner.part() == Part.RELATIVE
                    ? new Twofold(inner, outer, datings).units()
                    : List.<Unit>of();
            within.addAll(two);
            boolean since = inner.part() == Part.ASIDE && words(inner).is(inner.from(), Role.SINCE) && found != null
                    && inner.verb() != null && inner.verb().tense() == Tense.PAST;
            // alone, "Tuesday's demonstrations come" says nothing
            boolean whole = inner.part() == Part.ASIDE && outer.verb() != null
                    && Verbs.narrates(words(outer), outer.verb());
            if (apart && !since && !whole) {
                holes.add(inner);
            }
            if ((apart || since) && two.isEmpty()) {
                within.add(new Unit(inner, outer, inner.from(), inner.to(), List.of(), own, List.of()));
            }
        }
    }

    /** {@code in 1991, when the president was overthrown}: does it tell of something else that happened then? */
    private boolean event(Clause inner) {
        var verb = inner.verb();
        boolean lasts = verb == null || (verb.from() == verb.head() && inner.words().is(verb.head(), Role.STATE));
        return verb != null && verb.tense() == Tense.PAST && !lasts && datings.before(inner) != null;
    }

    /** The clause's own time, or that of the clause in it that says when. */
    private @Nullable Dating dating(Clause clause) {
        var own = datings.find(clause);
        if (own != null) {
            return own;
        }
        var verb = clause.verb();
        for (var inner : clause.inner()) {
            boolean when = inner.part() == Part.WHEN && inner.verb() != null && verb != null
                    && inner.verb().tense().ahead() == verb.tense().ahead()
                    && (verb.tense() != Tense.PRESENT || inner.verb().tense() == Tense.PRESENT);
            boolean tells = verb != null && (verb.tense() == Tense.PAST
                    || (verb.tense() == Tense.PRESENT && clause.part() == Part.TELLING));
            boolean held = inner.part() == Part.PARTICIPLE && verb != null && tells
                    && (Occasion.before(inner) || held(clause, inner));
            boolean after = verb != null && verb.tense() == Tense.PERFECT
                    && clause.words().is(inner.from(), Role.AFTER);
            boolean published = inner.part() == Part.PARTICIPLE && Occasion.published(inner, clause);
            if (when || after || held || published) {
                return datings.find(inner);
            }
            boolean since = verb != null && verb.tense() == Tense.PERFECT && !verb.negative()
                    && words(inner).is(inner.from(), Role.SINCE);
            var start = since && verb != null && !words(inner).doing(verb.to(), inner.from())
                    ? datings.find(inner)
                    : null;
            if (start != null && start.way() == Dating.Way.ON) {
                return datings.since(start);
            }
            var before = verb != null && verb.tense() == Tense.PAST && first(clause, inner)
                    ? datings.find(inner)
                    : null;
            if (before != null && before.way() == Dating.Way.ON && long1(before.anchor())) {
                return before;
            }
        }
        var among = among(clause);
        return among == null ? byWhom(clause) : among;
    }

    private static Wording words(Clause clause) {
        return clause.words();
    }

    /** {@code The final, played on Friday, was watched by thousands}; what was held in a year may have been watched in another. */
    private boolean held(Clause clause, Clause inner) {
        var dating = Occasion.held(inner, clause) ? datings.find(inner) : null;
        return dating != null && dating.anchor().fine();
    }

    /** {@code After his term expired in 2007, he left}: does the clause begin with what was before it? */
    private static boolean first(Clause clause, Clause inner) {
        return inner.part() == Part.ASIDE && inner.from() <= clause.from() + 1
                && clause.words().is(inner.from(), Role.AFTER);
    }

    /** Is it of a month or year, in which both will have been? */
    private static boolean long1(Anchor anchor) {
        return anchor.precision().compareTo(Precision.MONTH) >= 0 && anchor.precision().compareTo(Precision.YEAR) <= 0;
    }

    /** {@code She was one of the hostages freed on July 2}: what was done to all of them was done to her. */
    private @Nullable Dating among(Clause clause) {
        var verb = clause.verb();
        var last = clause.inner().isEmpty() ? null : clause.inner().getLast();
        if (verb == null || last == null || last.part() != Part.PARTICIPLE || !clause.words().is(verb.head(), Role.BE)
                || verb.tense() != Tense.PAST || verb.negative()) {
            return null;
        }
        var words = clause.words();
        boolean one = words.lower(verb.to()).equals("among")
                || (words.lower(verb.to()).equals("one") && words.lower(verb.to() + 1).equals("of"));
        return one ? datings.find(last) : null;
    }

    /** {@code The papers were found by someone who brought them in today}: who did it did both about then. */
    private @Nullable Dating byWhom(Clause clause) {
        var verb = clause.verb();
        var last = clause.inner().isEmpty() ? null : clause.inner().getLast();
        if (verb == null || last == null || last.part() != Part.RELATIVE || last.verb() == null) {
            return null;
        }
        var words = clause.words();
        boolean passive = verb.tense() == Tense.PAST && verb.head() > verb.from() && words.is(verb.from(), Role.BE)
                && !verb.negative() && last.verb().tense() == Tense.PAST && !last.verb().negative();
        int by = last.from() - 1;
        while (by > last.from() - FEW && (words.is(by, Role.DETERMINER) || (words.word(by) && !words.known(by))
                || words.is(by, Role.SPEAKER))) {
            by--;
        }
        var dating = passive && by >= verb.to() && words.is(by, Role.BY) ? datings.find(last) : null;
        return dating != null && dating.way() == Dating.Way.ON && dating.anchor().fine()
                ? new Dating(dating.anchor(), dating.from(), dating.to(), Dating.Way.AT_ITS)
                : null;
    }

    /** Does the date of one hold for the other, which goes on from it? */
    private boolean together(Clause clause, @Nullable Dating dating, Clause next) {
        var one = clause.verb();
        var other = next.verb();
        if (next.part() != Part.FURTHER || clause.part() == Part.TELLING || apart(next)
                || !Objects.equals(clause.teller(), next.teller())) {
            return false;
        }
        if (one == null || other == null) {
            return true;
        }
        boolean elliptic = !other.sure() && other.tense() == Tense.PAST && one.tense() != Tense.PRESENT;
        boolean same = one.negative() == other.negative() && ((elliptic && subjectless(next)) || alike(one, other)
                || (elliptic && one.tense() == Tense.PERFECT));
        var nextDating = dating(next);
        if (one.tense() == Tense.PERFECT && nextDating != null && datings.over(nextDating)) {
            // has lived there for years and joined the museum in 2009
            return false;
        }
        boolean passive = elliptic && one.to() - one.from() > 1;
        return same && (nextDating == null || (dating == null && (passive || subjectless(next))));
    }

    /** {@code Five people died and three were hurt on Friday}: the time of the next statement holds for a few words before it too. */
    private @Nullable Dating ofNext(Clause clause, Clause next) {
        var one = clause.verb();
        var other = next.verb();
        boolean few = one != null && other != null && clause.to() - clause.from() <= FEW && one.tense() == Tense.PAST
                && other.tense() == Tense.PAST && next.part() == Part.FURTHER && next.words().is(next.from(), Role.AND)
                && Objects.equals(clause.teller(), next.teller());
        var dating = few && !subjectless(next) ? dating(next) : null;
        return dating != null && other != null && dating.way() == Dating.Way.ON && dating.from() >= other.to()
                ? dating
                : null;
    }

    /** {@code On Friday, he resigned and she took over}: is it another who does another thing at the time that opens the sentence? */
    private static boolean parted(Clause clause, @Nullable Dating dating, Clause next) {
        var one = clause.verb();
        var other = next.verb();
        if (one == null || other == null || !fronted(clause, dating)) {
            return false;
        }
        boolean elliptic = !other.sure() && one.to() - one.from() > 1;
        boolean quoted = clause.words().quoted(other.from()) != clause.words().quoted(one.from());
        return !elliptic && !quoted && !subjectless(next);
    }

    /** Does the clause begin with its time? */
    private static boolean fronted(Clause clause, @Nullable Dating dating) {
        var verb = clause.verb();
        if (verb == null || dating == null || dating.from() >= verb.from()) {
            return false;
        }
        for (int i = clause.from(); i < dating.from(); i++) {
            if (!clause.words().sign(i) && !clause.words().is(i, Role.PREPOSITION)
                    && !clause.words().is(i, Role.AND)) {
                return false;
            }
        }
        return true;
    }

    /** Does a semicolon part it from what stands before? */
    private static boolean apart(Clause next) {
        return next.words().lower(next.from()).equals(";") || next.words().lower(next.from() - 1).equals(";");
    }

    private static boolean alike(VerbGroup one, VerbGroup other) {
        return one.tense().ahead() == other.tense().ahead()
                && (one.tense() == Tense.PRESENT) == (other.tense() == Tense.PRESENT)
                && (one.tense() == Tense.PERFECT) == (other.tense() == Tense.PERFECT);
    }

    /** Does its subject stand in the clause before? */
    static boolean subjectless(Clause clause) {
        var verb = clause.verb();
        if (verb == null) {
            return false;
        }
        for (int i = clause.from(); i < verb.from(); i++) {
            boolean again = clause.words().lower(i).equals("re") && clause.words().lower(i + 1).equals("-");
            boolean filler = again || clause.words().sign(i) || clause.words().is(i, Role.AND)
                    || clause.words().is(i, Role.ADVERB) || clause.words().timed(i)
                    || (clause.words().is(i, Role.PREPOSITION) && (clause.words().timed(i + 1)
                            || (clause.words().is(i + 1, Role.DETERMINER) && clause.words().timed(i + 2))));
            if (!filler) {
                return false;
            }
        }
        return true;
    }
}
