package news.dateline.enrich.text;

import java.util.List;

/**
 * A text cut into sentences, which are cut into tokens.
 *
 * @param source    the text as it came
 * @param sentences its sentences in order
 */
public record Text(String source, List<Sentence> sentences) {

    public Text {
        sentences = List.copyOf(sentences);
    }

    /** Cuts a text. */
    public static Text of(String source) {
        return new Text(source, SentenceCutter.cut(source, Tokenizer.tokens(source)));
    }

    /** What stands between two offsets. */
    public String at(int start, int end) {
        return source.substring(start, end);
    }
}
