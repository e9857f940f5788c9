package news.dateline.enrich.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers the words that the patterns of a language can tell apart: by their kinds, or because a pattern names them. */
final class Alphabet {

    private record Letter(String word, long kinds) {
    }

    private final Set<String> named;
    private final Map<Letter, Integer> letters = new HashMap<>();

    /** The alphabet of patterns that name these words. */
    Alphabet(Set<String> named) {
        this.named = Set.copyOf(named);
        add("", 0);
    }

    /** The number of such a word, from now on. */
    int add(String word, long kinds) {
        return letters.computeIfAbsent(letter(word, kinds), any -> letters.size());
    }

    /** The number of such a word; that of a word which means nothing where no such word was ever added. */
    int find(String word, long kinds) {
        return letters.getOrDefault(letter(word, kinds), 0);
    }

    int size() {
        return letters.size();
    }

    private Letter letter(String word, long kinds) {
        return new Letter(named.contains(word) ? word : "", kinds);
    }
}
