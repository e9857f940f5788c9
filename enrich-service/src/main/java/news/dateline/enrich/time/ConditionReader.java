package news.dateline.enrich.time;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads the conditions of a rule: {@code before in|of}, {@code after WEEKDAY}, {@code before2 …}, {@code after3 …} and
 * so on for words farther away, {@code with …} for the words themselves, {@code near …} within ten words, {@code opening} of a sentence, {@code capital}, {@code name}, {@code future}; each
 * with {@code !} for its opposite, joined by {@code &}.
 */
final class ConditionReader {

    private static final int NEAR = 10;

    private ConditionReader() {
    }

    static List<Condition> read(String source, Map<String, String> named) {
        return Arrays.stream(source.split(" & ", -1)).map(part -> condition(part.strip(), named)).toList();
    }

    private static Condition condition(String source, Map<String, String> named) {
        if (source.startsWith("!")) {
            return condition(source.substring(1), named).not();
        }
        var words = source.split(" ", 2);
        return switch (words[0]) {
            case "opening" -> Condition.opening();
            case "capital" -> Condition.capital();
            case "name" -> Condition.name();
            case "future" -> Condition.future();
            default -> around(words, named);
        };
    }

    private static Condition around(String[] words, Map<String, String> named) {
        if (words.length < 2) {
            throw new IllegalArgumentException("expected words behind the condition " + words[0]);
        }
        var any = PatternReader.place(words[1].strip(), named);
        return switch (words[0]) {
            case "before" -> Condition.before(1, any);
            case "before2" -> Condition.before(2, any);
            case "before3" -> Condition.before(3, any);
            case "after" -> Condition.after(1, any);
            case "after2" -> Condition.after(2, any);
            case "after3" -> Condition.after(3, any);
            case "with" -> Condition.with(any);
            case "near" -> Condition.near(NEAR, any);
            default ->
                throw new IllegalArgumentException(
                        "expected before, after, near, opening, capital, name or future, got "
                                + words[0]);
        };
    }
}
