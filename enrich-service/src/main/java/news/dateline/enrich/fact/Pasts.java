package news.dateline.enrich.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of an English verb in {@code -ing} as something that is over: {@code moving}, moved; {@code becoming}, became. */
final class Pasts {

    private static final String FILE = "/fact/en.pasts";
    private static final int ING = 3;
    private static final Map<String, String> IRREGULAR = read();

    private Pasts() {
    }

    private static Map<String, String> read() {
        try (var in = Pasts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected the words " + FILE + ", there are none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    /** The past of a verb in {@code -ing}, in lower case. */
    static String of(String doing) {
        var irregular = IRREGULAR.get(doing);
        if (irregular != null) {
            return irregular;
        }
        var stem = doing.substring(0, doing.length() - ING);
        int last = stem.length() - 1;
        boolean studied = stem.charAt(last) == 'y' && "aeiou".indexOf(stem.charAt(last - 1)) < 0;
        return studied ? stem.substring(0, last) + "ied" : stem.endsWith("ee") ? stem + "d" : stem + "ed";
    }
}
