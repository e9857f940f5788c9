package news.dateline.enrich.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A story of our own with its times marked: {@code [next week|DATE 2017-W51]}, the mod behind the value if there is one.
 * The first line of its file is the day of publication, the first two letters of the file's name are the language.
 *
 * @param name     the file's name
 * @param language its language
 * @param day      the day of publication
 * @param body     its text without the marks
 * @param times    what is marked: the words, a bar, and what they mean
 */
record TimeStory(String name, String language, LocalDate day, String body, List<String> times) {

    static Stream<TimeStory> all() {
        try (var files = Files.list(Path.of("src/test/resources/time/stories"))) {
            return files.sorted().map(TimeStory::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimeStory read(Path file) {
        try {
            var source = Files.readString(file, StandardCharsets.UTF_8);
            int line = source.indexOf('\n');
            var name = String.valueOf(file.getFileName());
            return of(name, LocalDate.parse(source.substring(0, line)), source.substring(line + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimeStory of(String name, LocalDate day, String marked) {
        var body = new StringBuilder();
        var times = new ArrayList<String>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int close = marked.indexOf(']', open);
            var time = marked.substring(open + 1, close);
            body.append(marked, at, open).append(time, 0, time.indexOf('|'));
            times.add(time);
            at = close + 1;
        }
        return new TimeStory(name, name.substring(0, 2), day, body.append(marked.substring(at)).toString(),
                List.copyOf(times));
    }

    @Override
    public String toString() {
        return name;
    }
}
