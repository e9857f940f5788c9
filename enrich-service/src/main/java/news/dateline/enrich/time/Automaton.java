package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/**
 * All patterns of a language as one deterministic automaton over words. Its states are sets of places; each is made when
 * a text first leads there, and kept. How many there can be is bounded by the patterns, which repeat nothing.
 */
final class Automaton {

    /** A set of places, where to go from it by each symbol, and the rules that are complete there, in their order. */
    static final class State {

        private final BitSet places;
        private final BitSet rules;
        private final AtomicReferenceArray<@Nullable State> next;

        private State(BitSet places, BitSet rules, int symbols) {
            this.places = places;
            this.rules = rules;
            this.next = new AtomicReferenceArray<>(symbols);
        }

        BitSet rules() {
            return rules;
        }
    }

    private static final int COLUMN = 3;

    private final Alphabet alphabet;
    private final List<Place> places;
    private final List<BitSet> follows;
    private final int[] ruleEndingAt;
    private final ConcurrentHashMap<BitSet, State> states = new ConcurrentHashMap<>();
    private final State start;
    private final State dead;

    /** The automaton of the places; each place knows what follows it, and which rule, if any, ends at it (or -1). */
    Automaton(Alphabet alphabet, List<Place> places, BitSet first, List<BitSet> follows, int[] ruleEndingAt) {
        this.alphabet = alphabet;
        this.places = List.copyOf(places);
        this.follows = List.copyOf(follows);
        this.ruleEndingAt = ruleEndingAt.clone();
        this.dead = new State(new BitSet(), new BitSet(), 0);
        this.start = new State(first, new BitSet(), 2 * alphabet.size());
    }

    /** The states that the words from start lead through, each behind one word; none where nothing begins with the first. */
    List<State> run(List<Word> words, int from) {
        var state = step(start, words.get(from));
        if (state == dead) {
            return List.of();
        }
        var path = new ArrayList<State>();
        for (int at = from + 1; state != dead; at++) {
            path.add(state);
            state = at < words.size() && !apart(words, at) ? step(state, words.get(at)) : dead;
        }
        return path;
    }

    /** Is the gap before the word one between the columns of a table? */
    private static boolean apart(List<Word> words, int at) {
        return words.get(at).start() - words.get(at - 1).end() >= COLUMN;
    }

    private State step(State state, Word word) {
        int symbol = symbol(word);
        var known = state.next.getAcquire(symbol);
        return known == null ? make(state, state == start ? start.places : followers(state), symbol, word) : known;
    }

    private static int symbol(Word word) {
        return 2 * word.entry().symbol + (word.glued() ? 1 : 0);
    }

    private BitSet followers(State state) {
        var all = new BitSet();
        state.places.stream().forEach(place -> all.or(follows.get(place)));
        return all;
    }

    private State make(State state, BitSet reachable, int symbol, Word word) {
        var taken = new BitSet();
        reachable.stream().filter(place -> places.get(place).takes(word)).forEach(taken::set);
        var made = taken.isEmpty() ? dead : states.computeIfAbsent(taken, this::state);
        state.next.setRelease(symbol, made);
        return made;
    }

    private State state(BitSet taken) {
        var rules = new BitSet();
        taken.stream().map(place -> ruleEndingAt[place]).filter(rule -> rule >= 0).forEach(rules::set);
        return new State(taken, rules, 2 * alphabet.size());
    }

    /** The places that the words from start to end take in the pattern of one rule, the first possible ones. */
    List<Place> align(List<Word> words, int from, int end, Span places) {
        int n = end - from;
        int width = places.end - places.start;
        int[][] back = new int[n][width];
        for (int i = 0; i < n; i++) {
            Arrays.fill(back[i], -1);
            reach(words.get(from + i), i, places, back);
        }
        return path(back, places, n);
    }

    private void reach(Word word, int i, Span span, int[][] back) {
        for (int to = 0; to < span.end - span.start; to++) {
            int place = span.start + to;
            if (!places.get(place).takes(word)) {
                continue;
            }
            if (i == 0) {
                back[i][to] = start.places.get(place) ? 0 : -1;
            } else {
                back[i][to] = predecessor(back[i - 1], place, span.start);
            }
        }
    }

    private int predecessor(int[] before, int place, int offset) {
        for (int p = 0; p < before.length; p++) {
            if (before[p] >= 0 && follows.get(offset + p).get(place)) {
                return p;
            }
        }
        return -1;
    }

    private List<Place> path(int[][] back, Span span, int n) {
        var path = new Place[n];
        int at = -1;
        for (int p = 0; p < back[n - 1].length && at < 0; p++) {
            at = back[n - 1][p] >= 0 && ruleEndingAt[span.start + p] >= 0 ? p : -1;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = places.get(span.start + at);
            at = back[i][at];
        }
        return List.of(path);
    }

    /** The places from start to end, that of the end not among them. */
    record Span(int start, int end) {
    }
}
