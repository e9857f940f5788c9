package news.dateline.enrich.entity.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.entity.EntityType;

/** Says of a name that names nobody, no organisation and no place whether it is an event or a work, where that is sure. */
final class Others {

    private static final int EVENTS = 1 << 9;
    /** Books, films and plays, songs and albums. */
    private static final int WORKS = 1 << 8 | 1 << 10 | 1 << 15;

    private final NameLists names;
    private final Map<String, Set<String>> words;

    Others(NameLists names) {
        this.names = names;
        this.words = read();
    }

    /** What the words from start to end are, or null. */
    @Nullable
    EntityType sure(List<Word> sentence, int start, int end) {
        var name = sentence.subList(start, end).stream().map(Word::lower).toList();
        if (name.size() == 1) {
            return is("alone", name.getFirst()) ? EntityType.EVENT : null;
        }
        int lists = lists(name);
        if (is("first", name.getFirst()) || is("first", name.getFirst() + "_" + name.get(1))
                || is("last", name.getLast()) || lists == EVENTS) {
            return EntityType.EVENT;
        }
        boolean titled = start > 0 && is("before", sentence.get(start - 1).lower());
        return titled && lists != 0 && (lists & ~WORKS) == 0 ? EntityType.WORK : null;
    }

    private boolean is(String place, String word) {
        return Objects.requireNonNull(words.get(place)).contains(word);
    }

    private int lists(List<String> name) {
        long row = NameLists.START;
        for (var word : name) {
            row = Lexica.row(row, word);
        }
        return names.of(row);
    }

    private static Map<String, Set<String>> read() {
        var words = new HashMap<String, Set<String>>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Others.class.getResourceAsStream("/entity/others.txt")),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", -1))
                    .forEach(line -> words.put(line[0], Set.of(Arrays.copyOfRange(line, 1, line.length))));
        } catch (IOException e) {
            throw new UncheckedIOException("reading /entity/others.txt", e);
        }
        return words;
    }
}
