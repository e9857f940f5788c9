package news.dateline.enrich.text;

import java.util.List;
import java.util.Optional;

/**
 * A text cut into sentences, which are cut into tokens.
 *
 * @param source    the text as it came
 * @param language  its language, a BCP 47 primary subtag
 * @param sentences its sentences in order
 */
public record Text(String source, String language, List<Sentence> sentences) {

    public Text {
        sentences = List.copyOf(sentences);
    }

    /** Cuts a text by the rules of English. */
    public static Text of(String source) {
        return of(source, "en");
    }

    /**
     * Cuts a text.
     *
     * @param source   the text
     * @param language its language, a BCP 47 primary subtag; where its rules are not known, those of English hold
     */
    public static Text of(String source, String language) {
        var spelling = Spelling.of(language);
        return new Text(source, language, SentenceCutter.cut(source, Tokenizer.tokens(source, spelling), spelling));
    }

    /** The line that says where and when the text was filed, if it opens with one: {@code LONDON, Oct 31 (Own)}. */
    public Optional<String> dateline() {
        return DatelineHead.find(source);
    }

    /** What stands between two offsets. */
    public String at(int start, int end) {
        return source.substring(start, end);
    }
}
