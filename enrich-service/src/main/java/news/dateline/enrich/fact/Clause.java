package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Span;

/**
 * A part of a sentence that says one thing, with the clauses that hang within it.
 *
 * @param words  the sentence
 * @param from   index of its first token
 * @param to     index behind its last token
 * @param part   what it does in the sentence
 * @param verb   the verb that carries it, if it has one
 * @param inner  the clauses within, in order
 * @param teller who says so, for what is told
 */
record Clause(Wording words, int from, int to, Part part, @Nullable VerbGroup verb, List<Clause> inner,
        @Nullable Teller teller) {

    Clause {
        inner = List.copyOf(inner);
    }

    /** What a clause does in its sentence. */
    enum Part {
        /** It states. */
        MAIN,
        /** It goes on from the clause before: {@code and left}. */
        FURTHER,
        /** It says that somebody said something. */
        TELLING,
        /** It says more about a name: {@code , which …}. */
        RELATIVE,
        /** It says more about a name, without a helper: {@code , held in …,}. */
        PARTICIPLE,
        /** It says when: {@code when …}. */
        WHEN,
        /** It says what came before or after, or why. */
        ASIDE,
        /** It says on what it depends. */
        IF
    }

    /**
     * Who says it.
     *
     * @param span   the words for who
     * @param quoted is it said in these very words?
     * @param denies is it said not to be so?
     */
    record Teller(@Nullable Span span, boolean quoted, boolean denies) {

        Teller(@Nullable Span span, boolean quoted) {
            this(span, quoted, false);
        }
    }

    Span span() {
        return words.span(from, to);
    }

    boolean told() {
        return teller != null;
    }

    boolean quoted() {
        return teller != null && teller.quoted();
    }

    /** Does a token stand in this clause itself, not in one within? */
    boolean owns(int i) {
        if (i < from || i >= to) {
            return false;
        }
        for (var clause : inner) {
            if (i >= clause.from && i < clause.to) {
                return false;
            }
        }
        return true;
    }

    /** Does the verb of a clause begin here? */
    static boolean carries(Clause clause, int i) {
        var verb = clause.verb;
        return verb != null && verb.from() == i;
    }

}
