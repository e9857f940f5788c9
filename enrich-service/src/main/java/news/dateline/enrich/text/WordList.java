package news.dateline.enrich.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that belong together, from a file of this room: words between spaces, {@code #} starts a remark. */
record WordList(Set<String> words) {

    static WordList read(String file) {
        try (var in = WordList.class.getResourceAsStream("/text/" + file)) {
            if (in == null) {
                throw new IllegalStateException("expected the word list /text/" + file + ", there is none");
            }
            return new WordList(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word list /text/" + file, e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
