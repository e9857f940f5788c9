package news.dateline.enrich.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.enrich.text.Token;

/** The verbs of English, as far as it matters to a fact what they do. */
final class Verbs {

    private static final Map<String, Set<String>> SETS = read();

    private Verbs() {
    }

    static boolean tells(Token token) {
        return has("TELL", token);
    }

    static boolean acts(Token token) {
        return has("ACT", token) || has("TELL", token);
    }

    static boolean future(Token token) {
        return has("FUTURE", token);
    }

    static boolean negative(Token token) {
        return has("NEGATIVE", token);
    }

    static boolean present(Token token) {
        return has("PRESENT", token);
    }

    /** Is it a past form? */
    static boolean past(Token token) {
        var lower = token.lower();
        boolean regular = lower.endsWith("ed") && lower.length() > 3
                && !SETS.getOrDefault("NOUN", Set.of()).contains(lower);
        return !token.capitalised() && (regular || has("PAST", token));
    }

    /** Is it a form that carries a sentence? */
    static boolean finite(Token token) {
        return past(token) || present(token) || future(token);
    }

    private static boolean has(String set, Token token) {
        return SETS.getOrDefault(set, Set.of()).contains(token.lower());
    }

    private static Map<String, Set<String>> read() {
        try (var in = Verbs.class.getResourceAsStream("/fact/verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("expected the verbs /fact/verbs.txt, there are none");
            }
            var sets = new HashMap<String, Set<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(words -> sets.put(words.getFirst(), Set.copyOf(words.subList(1, words.size()))));
            return Map.copyOf(sets);
        } catch (IOException e) {
            throw new UncheckedIOException("reading /fact/verbs.txt", e);
        }
    }
}
