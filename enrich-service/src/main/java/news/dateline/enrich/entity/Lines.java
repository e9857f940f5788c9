package news.dateline.enrich.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** The lines of a file of names; {@code #} starts a remark. */
final class Lines {

    private Lines() {
    }

    static List<String> of(String file) {
        try (var in = Lines.class.getResourceAsStream("/entity/" + file)) {
            if (in == null) {
                throw new IllegalStateException("expected the names /entity/" + file + ", there are none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the names /entity/" + file, e);
        }
    }

    /** A name as it is looked up: no accents, straight apostrophes, single spaces. */
    static String key(String name) {
        boolean plain = name.chars().allMatch(c -> c < 128 && c != '\n' && c != '\r' && c != '\t');
        var folded = plain
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                        .replace('’', '\'').replaceAll("\\s", " ");
        return folded.indexOf("  ") < 0 ? folded : folded.replaceAll(" +", " ");
    }
}
