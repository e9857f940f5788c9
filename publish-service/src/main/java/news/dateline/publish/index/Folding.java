package news.dateline.publish.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Letters without their marks, so that "Elysee" finds "Élysée". It is done here and not by Elasticsearch, so that it
 * works on every cluster: the words of a text that have marks are indexed a second time, without.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'Æ', "AE"), Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"), Map.entry((int) 'ø', "o"), Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'Đ', "D"), Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"), Map.entry((int) 'ı', "i"), Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"), Map.entry((int) 'ð', "d"), Map.entry((int) 'Ð', "D"));

    private Folding() {
    }

    /** The text without marks. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.codePoints()
                .mapToObj(
                        letter -> Objects.requireNonNullElseGet(LETTERS.get(letter), () -> Character.toString(letter)))
                .collect(Collectors.joining());
    }

    /**
     * Those words of the texts that have marks, without them, and with them what a hyphen or the like ties to them
     * ("Saint-Étienne"): it is one word of a question, and found in one field; nothing where there are none.
     */
    static @Nullable String words(@Nullable String... texts) {
        List<String> marked = new ArrayList<>();
        for (String text : texts) {
            if (text != null && !isPlain(text)) {
                marked.add(text);
            }
        }
        // Most have none
        return marked.isEmpty() ? null : folded(marked);
    }

    private static @Nullable String folded(List<String> texts) {
        String words = texts.stream().flatMap(text -> Arrays.stream(SPACE.split(text, -1)))
                .filter(Folding::isMarked).map(Folding::fold).distinct().collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static boolean isMarked(String tied) {
        return !isPlain(tied)
                && Arrays.stream(NO_WORD.split(tied, -1)).anyMatch(word -> !isPlain(word) && !fold(word).equals(word));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
