package news.dateline.enrich.text;

import java.util.List;

/**
 * A sentence.
 *
 * @param span   where it stands in the text
 * @param tokens its tokens in order, never none
 * @param opens  is it the first of its paragraph?
 */
public record Sentence(Span span, List<Token> tokens, boolean opens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
