package news.dateline.ingest.source.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who wrote a word that there is not. */
final class Suggestion {

    private Suggestion() {
    }

    /** {@code ; did you mean …?} where one of the words is close, else nothing. */
    static String of(String came, Collection<String> words) {
        Optional<String> closest = words.stream().min(Comparator.comparingInt(word -> distance(came, word)));
        return closest.filter(word -> distance(came, word) <= 1 + came.length() / 3)
                .map(word -> "; did you mean " + word + "?").orElse("");
    }

    /** How many letters have to be changed, added or taken away (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
