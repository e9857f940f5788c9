package news.dateline.enrich.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of one language that may stand in an expression of time. */
final class Vocabulary {

    private final Map<String, Entry> entries = new HashMap<>();

    private Vocabulary() {
    }

    /** Reads the words of a language from its file. */
    static Vocabulary of(String language) {
        var file = "/time/" + language + ".txt";
        try (var in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected the vocabulary " + file + ", there is none");
            }
            var vocabulary = new Vocabulary();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(vocabulary::add);
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the vocabulary " + file, e);
        }
    }

    /** What a word in lower case may be; nothing in particular if it is unknown. */
    Entry get(String word) {
        return entries.getOrDefault(word, Entry.NOTHING);
    }

    private void add(String line) {
        var parts = line.split(" ", -1);
        var kind = Kind.valueOf(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            var word = sign < 0 ? parts[i] : parts[i].substring(0, sign);
            double value = sign < 0 ? 0 : Double.parseDouble(parts[i].substring(sign + 1));
            entries.merge(word, Entry.of(kind, value), (old, added) -> old.with(kind, value));
        }
    }
}
