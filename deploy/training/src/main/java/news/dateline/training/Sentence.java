package news.dateline.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Words, each with what the source says of it.
 *
 * @param opens is it the first of a document?
 */
record Sentence(boolean opens, List<String> words, List<String> tags) {

    Sentence(boolean opens) {
        this(opens, new ArrayList<>(), new ArrayList<>());
    }

    void add(String word, String tag) {
        var plain = word.replace('\t', '_').replace(' ', '_');
        if (!plain.isBlank()) {
            words.add(plain);
            tags.add(tag);
        }
    }

    /** Adds itself where it has words; did it? */
    boolean addTo(List<Sentence> sentences) {
        return !words.isEmpty() && sentences.add(this);
    }
}
