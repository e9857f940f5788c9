package news.dateline.enrich.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether somebody may be {@code he} or {@code she}, by the first name: a name that is of both, or not listed, may be either. */
final class Pronouns {

    private static final String FILE = "/fact/first-names.txt";
    private static final Map<String, String> FIRST = read();
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    private Pronouns() {
    }

    private static Map<String, String> read() {
        try (var in = Pronouns.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected the names " + FILE + ", there are none");
            }
            var names = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")).forEach(line -> Arrays.stream(line, 1, line.length)
                            .forEach(name -> names.put(name, line[0])));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    /** {@code he} or {@code she} for a full name, or the empty text where the name does not say. */
    static String of(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : FIRST.getOrDefault(name.substring(0, space), "");
    }

    /** {@code he} or {@code she} for a word that means one of them, else the empty text. */
    static String kind(String lower) {
        return HE.contains(lower) ? "he" : SHE.contains(lower) ? "she" : "";
    }

    /** May a word like {@code her} mean somebody of this name? */
    static boolean fits(String name, String lower) {
        var kind = kind(lower);
        var said = of(name);
        return kind.isEmpty() || said.isEmpty() || said.equals(kind);
    }
}
