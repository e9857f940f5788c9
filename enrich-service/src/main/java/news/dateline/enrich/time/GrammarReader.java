package news.dateline.enrich.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads how a language speaks of time from its two files: the words ({@link Vocabulary}) and the rules. A line of rules is
 * {@code name: pattern -> sense argument=value if condition & condition}, for the pattern see {@link PatternReader}, for
 * the senses {@link Senses}, for the conditions {@link ConditionReader}. {@code let name = pattern} gives a name to a
 * pattern, {@code let default-tense = future} says where a weekday lies whose clause has no verb that tells; the rules behind {@code [compounds]} build upon what those before have understood. The files {@code any} hold
 * what all languages have in common.
 */
final class GrammarReader {

    private final String language;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, String> named = new HashMap<>();
    private final Half phrases = new Half();
    private final Half compounds = new Half();
    private Half half = phrases;

    private GrammarReader(String language) {
        this.language = language;
    }

    /** Reads a language; null where there are no files for it. */
    static @Nullable Grammar read(String language) {
        var reader = new GrammarReader(language);
        if (!reader.readFiles(language)) {
            return null;
        }
        if (!language.equals("any")) {
            reader.readFiles("any");
        }
        return reader.grammar();
    }

    private Grammar grammar() {
        var words = new HashSet<>(phrases.builder.words());
        words.addAll(compounds.builder.words());
        var alphabet = vocabulary.alphabet(words);
        return new Grammar(vocabulary,
                Tense.valueOf(named.getOrDefault("default-tense", "past").toUpperCase(Locale.ROOT)),
                phrases.rules(alphabet), compounds.rules(alphabet));
    }

    private boolean readFiles(String name) {
        var words = lines(name + ".words");
        var rules = lines(name + ".rules");
        if (words == null || rules == null) {
            return false;
        }
        half = phrases;
        words.forEach(vocabulary::add);
        rules.forEach(line -> understood(name, line));
        return true;
    }

    private void understood(String file, String line) {
        try {
            readLine(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("in " + file + ".rules: " + line + ": " + e.getMessage(), e);
        }
    }

    private void readLine(String line) {
        if (line.equals("[compounds]")) {
            half = compounds;
        } else if (line.startsWith("let ")) {
            int sign = line.indexOf(" = ");
            named.put(line.substring(4, sign).strip(), line.substring(sign + 3).strip());
        } else {
            readRule(line);
        }
    }

    private void readRule(String line) {
        int colon = line.indexOf(": ");
        int arrow = line.indexOf(" -> ");
        if (colon < 0 || arrow < colon) {
            throw new IllegalArgumentException("expected name: pattern -> meaning");
        }
        var pattern = PatternReader.read(line.substring(colon + 2, arrow), named);
        var meaning = line.substring(arrow + 4).split(" if ", 2);
        var words = meaning[0].strip().split(" +", -1);
        var arguments = new HashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            var pair = words[i].split("=", 2);
            arguments.put(pair[0], pair.length < 2 ? "" : pair[1]);
        }
        var conditions = meaning.length < 2 ? List.<Condition>of() : ConditionReader.read(meaning[1], named);
        half.add(language + "/" + line.substring(0, colon), pattern, Senses.get(words[0], vocabulary), arguments,
                conditions);
    }

    private static @Nullable List<String> lines(String file) {
        try (var in = GrammarReader.class.getResourceAsStream("/time/" + file)) {
            return in == null
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading /time/" + file, e);
        }
    }

    /** The rules of one half of the file. */
    private static final class Half {

        private final AutomatonBuilder builder = new AutomatonBuilder();
        private final List<Rule> rules = new ArrayList<>();

        void add(String name, Pattern pattern, Sense sense, Map<String, String> arguments,
                List<Condition> conditions) {
            rules.add(new Rule(name, sense, arguments, conditions, builder.add(rules.size(), pattern)));
        }

        Rules rules(Alphabet alphabet) {
            return new Rules(builder.build(alphabet), rules);
        }
    }
}
