package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A row of words: names of {@link Kind}s in capitals, the words themselves in lower case, {@code |} between those that
 * may stand in one place, {@code ?} behind what may be missing, {@code ~} before what must follow without a gap. There
 * is no repetition, so a match costs no more than the pattern is long.
 */
final class Pattern {

    private record Place(long kinds, Set<String> words, boolean optional, boolean glued) {

        boolean takes(Word word) {
            return (word.entry().kinds & kinds) != 0 || words.contains(word.lower());
        }
    }

    private final List<Place> places;

    private Pattern(List<Place> places) {
        this.places = List.copyOf(places);
    }

    static Pattern of(String source) {
        var places = new ArrayList<Place>();
        for (var part : source.split(" ", -1)) {
            boolean glued = part.startsWith("~");
            boolean optional = part.endsWith("?") && part.length() > 1;
            var core = part.substring(glued ? 1 : 0, part.length() - (optional ? 1 : 0));
            long kinds = 0;
            var words = new HashSet<String>();
            for (var name : core.split("\\|", -1)) {
                if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && name.matches("[A-Z_0-9]+")) {
                    kinds |= Kind.valueOf(name).bit();
                } else {
                    words.add(name);
                }
            }
            places.add(new Place(kinds, Set.copyOf(words), optional, glued));
        }
        return new Pattern(places);
    }

    /** May a match start with this word? */
    boolean startsWith(Word word) {
        return firsts().anyMatch(place -> place.takes(word));
    }

    /** The kinds that a match may start with, as bits. */
    long firstKinds() {
        return firsts().mapToLong(Place::kinds).reduce(0, (a, b) -> a | b);
    }

    /** The words that a match may start with. */
    Set<String> firstWords() {
        return firsts().flatMap(place -> place.words.stream()).collect(Collectors.toSet());
    }

    private Stream<Place> firsts() {
        long optional = places.stream().takeWhile(Place::optional).count();
        return places.stream().limit(optional + 1);
    }

    /** The words from here on that the pattern takes, or null. */
    @Nullable
    Match at(List<Word> words, int start) {
        int end = match(words, start, start, 0);
        return end > start ? new Match(words, start, end) : null;
    }

    private int match(List<Word> words, int start, int at, int place) {
        if (place == places.size()) {
            return at;
        }
        var here = places.get(place);
        if (at < words.size() && here.takes(words.get(at))
                && (!here.glued || at == start || words.get(at).glued())) {
            int end = match(words, start, at + 1, place + 1);
            if (end >= 0) {
                return end;
            }
        }
        return here.optional ? match(words, start, at, place + 1) : -1;
    }
}
