package news.dateline.enrich.entity.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** What the tagger looks at. Each feature is a hash of what kind of feature it is and of what was seen. */
final class Features {

    /** How far around a word it looks. */
    static final int AROUND = 2;

    private static final int[] NEAR = {4, 6, 8, 10, 12, 14, 20};
    private static final int[] FAR = {4, 8, 12, 20};
    private static final List<String> BRIDGES = List.of("of", "for", "the", "and", "&", "-", "de", "la", "del", "al",
            "el",
            "bin", "von", "van", "'s", "du", "des", "da", "do", "di", ".", "/");
    private static final String NONE = "";

    private final NameLists names;
    private final Clusters clusters;

    Features(Lexica lexica) {
        this.names = lexica.names();
        this.clusters = lexica.clusters();
    }

    /** What a word says by itself, to one that stands so many words before it (negative: behind it). */
    void ofWord(Word word, int distance, LongConsumer to) {
        int kind = (distance + AROUND) * 100;
        add(to, kind, Hash.of(word.lower()));
        if (word.cluster() != Clusters.NONE) {
            int depth = clusters.depth(word.cluster());
            int before = 0;
            for (int length : Math.abs(distance) < AROUND ? NEAR : FAR) {
                if (before < depth) {
                    add(to, kind + 1 + length, clusters.prefix(word.cluster(), length));
                }
                before = length;
            }
        }
        for (var cue : Cue.values()) {
            if ((word.cues() & cue.bit()) != 0) {
                add(to, kind + 30 + cue.number, word.capital() ? 1 : 0);
            }
        }
        add(to, kind + 50, word.shape().number);
        if (distance == 0) {
            ofLetters(word, to);
        }
    }

    private static void ofLetters(Word word, LongConsumer to) {
        add(to, 1000, Hash.of(word.form()));
        var lower = word.lower();
        for (int length = 1; length < 6; length++) {
            if (lower.length() > length) {
                add(to, 1000 + length, Hash.of(lower.substring(lower.length() - length)));
                if (length < 5) {
                    add(to, 1010 + length, Hash.of(lower.substring(0, length)));
                }
            }
        }
    }

    /** What the words around say, for each word of a sentence. */
    Context of(List<Word> sentence, Map<String, Integer> lowered) {
        return new Context(sentence, lowered);
    }

    /** How often each word of a text stands there in lower case and how often, within a sentence, with a capital. */
    static Map<String, Integer> seen(List<List<Word>> sentences) {
        var seen = new HashMap<String, Integer>();
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                var word = sentence.get(i);
                if (word.shape() == Shape.LOWER) {
                    seen.merge(word.lower(), 1, Integer::sum);
                } else if (word.shape().capital && word.shape() != Shape.SHOUTED && i > 0) {
                    seen.merge(word.lower(), 1 << 16, Integer::sum);
                }
            }
        }
        return seen;
    }

    private static void add(LongConsumer to, int kind, long value) {
        to.accept(Hash.join(kind, value));
    }

    /** One sentence. */
    final class Context {

        private final List<Word> words;
        private final int[] runStart;
        private final int[] runEnd;
        private final int[] wideStart;
        private final int[] wideEnd;
        private final int[][] listed;
        private final Map<String, Integer> seen;

        Context(List<Word> words, Map<String, Integer> seen) {
            this.words = words;
            this.seen = seen;
            int size = words.size();
            runStart = new int[size];
            runEnd = new int[size];
            wideStart = new int[size];
            wideEnd = new int[size];
            runs();
            listed = new int[size][];
            lookUp();
        }

        void at(int i, LongConsumer to) {
            neighbours(i, to);
            place(i, to);
            if (words.get(i).capital() || runEnd[i] > i) {
                run(i, to);
            }
            lists(i, to);
        }

        private void neighbours(int i, LongConsumer to) {
            long lower = Hash.of(lower(i));
            long before = Hash.of(lower(i - 1));
            long behind = Hash.of(lower(i + 1));
            add(to, 2000, Hash.join(before, lower));
            add(to, 2001, Hash.join(lower, behind));
            add(to, 2002, Hash.join(before, behind));
            add(to, 2003, Hash.join(Hash.of(lower(i - 2)), before));
            add(to, 2004, Hash.join(behind, Hash.of(lower(i + 2))));
            add(to, 2005, (shape(i - 1) * 20L + shape(i)) * 20 + shape(i + 1));
            add(to, 2006, ((shape(i - 2) * 20L + shape(i - 1)) * 20 + shape(i)) * 20 + shape(i + 1));
            add(to, 2007, ((shape(i - 1) * 20L + shape(i)) * 20 + shape(i + 1)) * 20 + shape(i + 2));
            add(to, 2008, Hash.join(path(i - 1, 8), path(i, 8)));
            add(to, 2009, Hash.join(path(i, 8), path(i + 1, 8)));
            add(to, 2010, Hash.join(Hash.join(path(i - 1, 6), path(i, 6)), path(i + 1, 6)));
            add(to, 2011, Hash.join(before, shape(i)));
            add(to, 2012, Hash.join(behind, shape(i)));
            add(to, 2013, Hash.join(path(i - 1, 12), path(i, 12)));
            add(to, 2014, Hash.join(path(i, 12), path(i + 1, 12)));
        }

        private void place(int i, LongConsumer to) {
            var word = words.get(i);
            int first = i == 0 || (i == 1 && words.get(0).shape() == Shape.SIGN) ? 1 : 0;
            add(to, 2100, first * 20L + word.shape().number);
            if (word.capital()) {
                int seen = this.seen.getOrDefault(word.lower(), 0);
                int lowered = Math.min(2, seen & 0xFFFF);
                int capital = Math.min(3, seen >>> 16);
                add(to, 2101, (first * 4 + lowered) * 4L + capital);
            }
        }

        private void run(int i, LongConsumer to) {
            int start = runStart[i];
            int end = runEnd[i];
            int at = i == start ? 0 : i == end - 1 ? 2 : 1;
            int length = Math.min(end - start, 5);
            add(to, 2200, at * 10L + length);
            add(to, 2201, Hash.join(at, Hash.of(lower(end - 1))));
            add(to, 2202, Hash.join(at, Hash.of(lower(start))));
            add(to, 2203, Hash.join(at, Hash.of(lower(start - 1))));
            add(to, 2204, Hash.join(at, Hash.of(lower(end))));
            add(to, 2205, Hash.join(at, path(end - 1, 8)));
            add(to, 2206, Hash.join(at, path(start, 8)));
            add(to, 2207, Hash.join(at, path(start - 1, 8)));
            add(to, 2208, Hash.join(at, path(end, 8)));
            add(to, 2209, Hash.join(at, cues(end - 1)));
            add(to, 2210, Hash.join(at * 10L + length, Hash.join(cues(start), cues(end - 1))));
            add(to, 2211, Hash.join(at, cues(start - 1) * 1000L + cues(end)));
            add(to, 2214, Hash.join(at * 10L + length, Hash.join(Hash.of(lower(start - 1)), Hash.of(lower(end)))));
            int from = wideStart[i];
            int to2 = wideEnd[i];
            if (from < start || to2 > end) {
                int wide = i == from ? 0 : i == to2 - 1 ? 2 : 1;
                add(to, 2220, Hash.join(wide, Hash.of(lower(to2 - 1))));
                add(to, 2221, Hash.join(wide, Hash.of(lower(from))));
                add(to, 2222, Hash.join(wide, path(from, 8)));
                add(to, 2223, Hash.join(wide * 10L + Math.min(7, to2 - from), Hash.join(cues(from), cues(to2 - 1))));
            }
        }

        private void lists(int i, LongConsumer to) {
            for (int at = Math.max(0, i - 1); at < Math.min(words.size(), i + 2); at++) {
                var found = listed[at];
                if (found == null) {
                    continue;
                }
                int kind = 2300 + (at - i + 1) * 10;
                long all = 0;
                for (int list = 0; list < NameLists.LISTS; list++) {
                    if (found[list] != 0) {
                        add(to, kind, list * 1000L + found[list]);
                        all = all * 16 + list + 1;
                        if (at == i) {
                            add(to, kind + 1, (list * 1000L + found[list]) * 20 + shape(i));
                        }
                    }
                }
                if (at == i) {
                    add(to, kind + 2, all);
                }
            }
        }

        /** Marks the rows of words with capitals, and the wider ones with small words within. */
        private void runs() {
            int size = words.size();
            for (int i = 0; i < size;) {
                if (!words.get(i).capital()) {
                    runStart[i] = wideStart[i] = i;
                    runEnd[i] = wideEnd[i] = i;
                    i++;
                    continue;
                }
                int end = i + 1;
                while (end < size && words.get(end).capital()) {
                    end++;
                }
                Arrays.fill(runStart, i, end, i);
                Arrays.fill(runEnd, i, end, end);
                i = end;
            }
            for (int i = 0; i < size;) {
                if (!words.get(i).capital()) {
                    i++;
                    continue;
                }
                int end = runEnd[i];
                for (int next = bridged(end); next > end; next = bridged(end)) {
                    end = runEnd[next];
                }
                Arrays.fill(wideStart, i, end, i);
                Arrays.fill(wideEnd, i, end, end);
                i = end;
            }
        }

        /** The capital behind at most two small words, or where it started. */
        private int bridged(int start) {
            int at = start;
            while (at < words.size() && at < start + 2 && !words.get(at).capital()
                    && BRIDGES.contains(words.get(at).lower())) {
                at++;
            }
            return at > start && at < words.size() && words.get(at).capital() ? at : start;
        }

        private void lookUp() {
            for (int start = 0; start < words.size(); start++) {
                if (!words.get(start).capital()) {
                    continue;
                }
                long row = NameLists.START;
                for (int end = start + 1; end <= Math.min(words.size(), start + NameLists.LONGEST); end++) {
                    row = Lexica.row(row, words.get(end - 1).lower());
                    int lists = words.get(end - 1).shape() == Shape.LOWER ? 0 : names.of(row);
                    for (int list = 0; lists != 0; list++, lists >>>= 1) {
                        if ((lists & 1) != 0) {
                            mark(list, start, end);
                        }
                    }
                }
            }
        }

        /** Remembers a name on a list; a longer one wins over those within it. */
        private void mark(int list, int start, int end) {
            int length = Math.min(end - start, 4);
            for (int i = start; i < end; i++) {
                if (listed[i] == null) {
                    listed[i] = new int[NameLists.LISTS];
                }
                var at = listed[i];
                if (at[list] / 10 <= length) {
                    int place = end - start == 1 ? 4 : i == start ? 1 : i == end - 1 ? 3 : 2;
                    at[list] = length * 10 + place;
                }
            }
        }

        private String lower(int i) {
            return i < 0 || i >= words.size() ? NONE : words.get(i).lower();
        }

        private int shape(int i) {
            return i < 0 || i >= words.size() ? 19 : words.get(i).shape().number;
        }

        private int cues(int i) {
            return i < 0 || i >= words.size() ? -1 : words.get(i).cues();
        }

        private int path(int i, int length) {
            if (i < 0 || i >= words.size()) {
                return -2;
            }
            int cluster = words.get(i).cluster();
            return cluster == Clusters.NONE ? -1 : clusters.prefix(cluster, length);
        }
    }
}
