package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Token;

/**
 * A part of a sentence that says one thing.
 *
 * @param sentence the sentence
 * @param from     index of its first token
 * @param to       index behind its last token
 * @param part     what it does in the sentence
 * @param teller   the words that say who says it, for what is told
 */
record Clause(Sentence sentence, int from, int to, Part part, @Nullable Span teller) {

    /** What a clause does in its sentence. */
    enum Part {
        /** It states. */
        MAIN,
        /** It says that somebody said something. */
        TELLING,
        /** It is what somebody said. */
        TOLD,
        /** It says more about a name: {@code , which …}. */
        RELATIVE
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    Span span() {
        return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    }

    Clause cut(int end) {
        return new Clause(sentence, from, end, part, teller);
    }

    /** The index in the sentence of the verb that carries the clause, or -1. */
    int verb() {
        var tokens = sentence.tokens();
        for (int i = from; i < to; i++) {
            if (Verbs.finite(tokens.get(i)) && !participle(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code convened by Japan} carries nothing. */
    private boolean participle(List<Token> tokens, int i) {
        return i + 1 < to && tokens.get(i + 1).is("by")
                && (i == from || (!Verbs.present(tokens.get(i - 1)) && !Verbs.past(tokens.get(i - 1))));
    }
}
