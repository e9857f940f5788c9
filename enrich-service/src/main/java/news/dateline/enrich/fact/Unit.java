package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Span;

/**
 * What one fact may say: a clause with those that go on from it, without those that are facts of their own.
 *
 * @param clause the clause that carries it
 * @param around the clause in which that one hangs, if it does
 * @param from   index of its first token
 * @param to     index behind its last token
 * @param holes  clauses within that are units of their own
 * @param dating the time that stands in it, if one does
 * @param further the clauses that go on from it and are dated with it
 */
record Unit(Clause clause, @Nullable Clause around, int from, int to, List<Clause> holes, @Nullable Dating dating,
        List<Clause> further) {

    Unit {
        holes = List.copyOf(holes);
        further = List.copyOf(further);
    }

    Wording words() {
        return clause.words();
    }

    @Nullable
    VerbGroup verb() {
        return clause.verb();
    }

    boolean is(Clause.Part part) {
        return clause.part() == part;
    }

    /** Does it but say more about a name? */
    boolean hangs() {
        return is(Clause.Part.RELATIVE) || is(Clause.Part.PARTICIPLE);
    }

    Span span() {
        return words().span(from, to);
    }

    Unit dated(@Nullable Dating other) {
        return new Unit(clause, around, from, to, holes, other, further);
    }

    Unit to(int end) {
        return new Unit(clause, around, from, end, holes, dating, further);
    }

    /** The part of it that a clause of it says, with its time. */
    Unit part(Clause part, int start, int end) {
        var within = holes.stream().filter(hole -> hole.from() >= start && hole.to() <= end).toList();
        return new Unit(part, around, start, end, within, dating, List.of());
    }
}
