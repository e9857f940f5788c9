package news.dateline.enrich.time;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The words that a rule took.
 *
 * @param words     all words of the sentence
 * @param start     index of the first word taken
 * @param end       index behind the last word taken
 * @param places    the place in the pattern of each word taken
 * @param arguments what the rule says besides
 */
record Match(List<Word> words, int start, int end, List<Place> places, Map<String, String> arguments) {

    boolean has(Kind kind) {
        return find(kind) >= 0;
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    /** The value of the first word taken as this kind. */
    double value(Kind kind) {
        int i = find(kind);
        if (i < 0) {
            throw new IllegalStateException("expected a place for " + kind + " in the rule, it has " + places);
        }
        return words.get(start + i).entry().value(kind);
    }

    int number(Kind kind) {
        return (int) value(kind);
    }

    /** The value of the word that the rule calls by this name. */
    int number(String name) {
        int i = find(name);
        if (i < 0) {
            throw new IllegalStateException("expected a place named " + name + " in the rule, it has " + places);
        }
        var word = words.get(start + i).entry();
        return (int) word.value(Kind.ALL[Long.numberOfTrailingZeros(places.get(i).kinds() & word.kinds)]);
    }

    /** The meaning of the understood expression among the words, and null where there is none. */
    @Nullable
    Meaning known() {
        for (int i = start; i < end; i++) {
            var known = words.get(i).known();
            if (known != null && !known.none()) {
                return known;
            }
        }
        return null;
    }

    /** The meaning of the understood expression of this kind among the words, and null where there is none. */
    @Nullable
    Meaning known(Kind kind) {
        int i = find(kind);
        return i < 0 ? null : words.get(start + i).known();
    }

    String argument(String name, String otherwise) {
        return arguments.getOrDefault(name, otherwise);
    }

    int argument(String name, int otherwise) {
        var text = arguments.get(name);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    Word first() {
        return words.get(start);
    }

    int length() {
        return end - start;
    }

    /** -1 for words like "last" and "previous", 1 for "next" and "following", else 0. */
    int way() {
        return has(Kind.LAST) || has(Kind.FORMER) ? -1 : has(Kind.NEXT) || has(Kind.FOLLOWING) ? 1 : 0;
    }

    /** Does it count from what the text spoke of, not from today? */
    boolean told() {
        return has(Kind.FORMER) || has(Kind.FOLLOWING) || "focus".equals(arguments.get("from"));
    }

    /** Is it of the year that the text spoke of last: {@code October of that year}? */
    boolean ofToldYear() {
        return "told".equals(arguments.get("of"));
    }

    /** The verb around. */
    Tense tense() {
        return switch (argument("tense", "around")) {
            case "future" -> Tense.FUTURE;
            case "past" -> Tense.PAST;
            default -> Tense.around(words, start, end);
        };
    }

    private int find(Kind kind) {
        for (int i = 0; i < places.size(); i++) {
            if ((places.get(i).kinds() & kind.bit()) != 0 && words.get(start + i).is(kind)
                    && places.get(i).name() == null) {
                return i;
            }
        }
        return -1;
    }

    private int find(String name) {
        for (int i = 0; i < places.size(); i++) {
            if (name.equals(places.get(i).name())
                    && (words.get(start + i).entry().kinds & places.get(i).kinds()) != 0) {
                return i;
            }
        }
        return -1;
    }
}
