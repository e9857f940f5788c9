package news.dateline.enrich.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a file of names; {@code #} starts a remark. */
final class Lines {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘'ʼʻ]");

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

    /** The words of those lines of a file that start with the given one. */
    static Set<String> words(String file, String first) {
        return of(file).stream().filter(line -> line.startsWith(first + " "))
                .flatMap(line -> Stream.of(line.substring(first.length() + 1).split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A name as it stands in a text, without an article before it, a genitive behind it and lines within it. */
    static String name(String text) {
        var name = text.replace('\u2019', '\'').replaceAll("\\s+", " ").strip();
        for (var article : List.of("the ", "The ", "THE ")) {
            name = name.startsWith(article) && name.length() > article.length() ? name.substring(4) : name;
        }
        return name.endsWith("'s") && name.length() > 2 ? name.substring(0, name.length() - 2).strip() : name;
    }

    /** A transcribed name as newspapers write it: without accents and without signs for sounds. */
    static String plain(String name) {
        return isPlain(name, "'") ? name : APOSTROPHES.matcher(folded(name)).replaceAll("");
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").replace('ł', 'l')
                .replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O').replace('đ', 'd').replace('Đ', 'D')
                .replace('ı', 'i');
    }

    /** A name as it is looked up: no accents, straight apostrophes, single spaces. */
    static String key(String name) {
        var folded = isPlain(name, "\n\r\t") ? name : folded(name).replace('’', '\'').replaceAll("\\s", " ");
        return folded.indexOf("  ") < 0 ? folded : folded.replaceAll(" +", " ");
    }

    // Asked of every name that is known, at each start
    private static boolean isPlain(String name, String but) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128 || but.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
