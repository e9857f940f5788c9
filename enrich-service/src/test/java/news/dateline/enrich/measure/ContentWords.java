package news.dateline.enrich.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a statement that say something, cut to their stems, with how often each stands in it. */
record ContentWords(Map<String, Integer> counts) {

    private static final Pattern WORD = Pattern.compile("(?U)[^\\W_]+(?:[.,'’\\-][^\\W_]+)*");
    private static final List<String> SUFFIXES = List.of("ies", "ing", "ed", "es", "s");
    private static final Set<String> STOP = Set
            .of(("a an the of to in on at by for from with as and or but that which who"
                    + " whom whose this these those it its their his her they he she we our i you is are was were be been being has"
                    + " have had having do does did will would shall should may might can could must not no nor so than then there"
                    + " here into over under about after before up down out off also more most some any such other same own said say"
                    + " says saying told tell tells").split(" ", -1));

    static ContentWords of(String statement) {
        var counts = new HashMap<String, Integer>();
        var words = WORD.matcher(statement.toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group().replaceAll("['’]s$", "");
            word = Character.isDigit(word.charAt(0)) ? word : word.replace(".", "");
            if (!STOP.contains(word)) {
                counts.merge(stem(word), 1, Integer::sum);
            }
        }
        return new ContentWords(Map.copyOf(counts));
    }

    private static String stem(String word) {
        boolean letters = word.chars().allMatch(Character::isLetter);
        var stem = word;
        for (var suffix : SUFFIXES) {
            if (letters && word.endsWith(suffix) && word.length() - suffix.length() >= 3) {
                stem = word.substring(0, word.length() - suffix.length()) + (suffix.equals("ies") ? "y" : "");
                break;
            }
        }
        return letters && stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** F1 of the words that two statements share. */
    double f1(ContentWords other) {
        int shared = counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0))).sum();
        return shared == 0 ? 0 : 2.0 * shared / (size() + other.size());
    }

    private int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
