package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins patterns to one automaton, by the places with which each can begin and end and those that follow each other. */
final class AutomatonBuilder {

    /** With which places a pattern begins and ends, and whether it may be nothing. */
    private record Ends(BitSet first, BitSet last, boolean empty) {
    }

    private final List<Place> places = new ArrayList<>();
    private final List<BitSet> follows = new ArrayList<>();
    private final List<Integer> ruleEndingAt = new ArrayList<>();
    private final BitSet first = new BitSet();

    /** Adds the pattern of the next rule. */
    Automaton.Span add(int rule, Pattern pattern) {
        int start = places.size();
        var ends = ends(pattern);
        if (ends.empty) {
            throw new IllegalArgumentException("expected a pattern that takes a word, got one that may take none");
        }
        first.or(ends.first);
        ends.last.stream().forEach(place -> ruleEndingAt.set(place, rule));
        return new Automaton.Span(start, places.size());
    }

    /** The words that the patterns name. */
    Set<String> words() {
        var words = new HashSet<String>();
        places.forEach(place -> words.addAll(place.words()));
        return words;
    }

    Automaton build(Alphabet alphabet) {
        return new Automaton(alphabet, places, first, follows,
                ruleEndingAt.stream().mapToInt(Integer::intValue).toArray());
    }

    private Ends ends(Pattern pattern) {
        return switch (pattern) {
            case Pattern.One one -> place(one.place());
            case Pattern.Row row -> row(row.parts());
            case Pattern.Choice choice -> choice(choice.parts());
            case Pattern.Optional optional -> {
                var ends = ends(optional.part());
                yield new Ends(ends.first, ends.last, true);
            }
        };
    }

    private Ends place(Place place) {
        var here = new BitSet();
        here.set(places.size());
        places.add(place);
        follows.add(new BitSet());
        ruleEndingAt.add(-1);
        return new Ends(here, (BitSet) here.clone(), false);
    }

    private Ends row(List<Pattern> parts) {
        var begins = new BitSet();
        var finishes = new BitSet();
        boolean empty = true;
        for (var part : parts) {
            var ends = ends(part);
            finishes.stream().forEach(place -> follows.get(place).or(ends.first));
            if (empty) {
                begins.or(ends.first);
            }
            if (!ends.empty) {
                finishes.clear();
            }
            finishes.or(ends.last);
            empty &= ends.empty;
        }
        return new Ends(begins, finishes, empty);
    }

    private Ends choice(List<Pattern> parts) {
        var begins = new BitSet();
        var finishes = new BitSet();
        boolean empty = false;
        for (var part : parts) {
            var ends = ends(part);
            begins.or(ends.first);
            finishes.or(ends.last);
            empty |= ends.empty;
        }
        return new Ends(begins, finishes, empty);
    }
}
