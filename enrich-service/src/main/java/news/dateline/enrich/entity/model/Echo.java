package news.dateline.enrich.entity.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** What the rest of a text says of a word: what the same word, the same name and longer names with it were taken for at first. */
final class Echo {

    private static final int OUTSIDE = Labels.KINDS;
    private static final int LONGEST = 6;

    private final List<List<Word>> sentences;
    private final List<int[]> labels;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Long, int[]> names = new HashMap<>();
    private final Map<String, int[]> within = new HashMap<>();
    private final Map<String, int[]> initials = new HashMap<>();

    /** The echo of the labels found at first. */
    Echo(List<List<Word>> sentences, List<int[]> labels) {
        this.sentences = sentences;
        this.labels = labels;
        for (int s = 0; s < sentences.size(); s++) {
            hear(sentences.get(s), labels.get(s));
        }
    }

    private void hear(List<Word> sentence, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            var word = sentence.get(i);
            if (!word.capital()) {
                continue;
            }
            count(words, word.lower(), labels[i] == Labels.OUTSIDE ? OUTSIDE : Labels.kind(labels[i]), 1);
            if (starts(labels[i])) {
                name(sentence, i, end(labels, i), Labels.kind(labels[i]), 1);
            }
        }
    }

    private void name(List<Word> sentence, int start, int end, int kind, int by) {
        names.computeIfAbsent(row(sentence, start, end), any -> new int[OUTSIDE + 1])[kind] += by;
        if (end - start < 2) {
            return;
        }
        var letters = new StringBuilder();
        for (int i = start; i < end; i++) {
            var word = sentence.get(i);
            if (word.capital()) {
                letters.append(word.lower().charAt(0));
                int place = i == start ? 0 : i == end - 1 ? 2 : 1;
                var counts = within.computeIfAbsent(word.lower(), any -> new int[Labels.KINDS * 3]);
                counts[kind * 3 + place] += by;
            }
        }
        count(initials, letters.toString(), kind, by);
    }

    /** What the text says of a word, its own label at first left out. */
    void at(int s, int i, LongConsumer to) {
        var sentence = sentences.get(s);
        var word = sentence.get(i);
        if (!word.capital()) {
            return;
        }
        var own = labels.get(s);
        int mine = own[i];
        int before = i == 0 ? 0 : own[i - 1];
        int kind = mine == Labels.OUTSIDE ? OUTSIDE : Labels.kind(mine);
        int start = i;
        while (mine != Labels.OUTSIDE && !starts(own[start])) {
            start--;
        }
        int end = mine == Labels.OUTSIDE ? i + 1 : end(own, start);
        add(to, 0, mine, before);
        count(words, word.lower(), kind, -1);
        long heard = most(words.get(word.lower()));
        count(words, word.lower(), kind, 1);
        add(to, 1, mine, heard);
        add(to, 2, heard, word.shape().number);
        if (mine != Labels.OUTSIDE) {
            name(sentence, start, end, kind, -1);
        }
        long same = most(names.get(row(sentence, start, end)));
        add(to, 3, mine, same);
        add(to, 4, same, heard);
        var longer = within.get(word.lower());
        long part = longer == null ? -1 : top(longer);
        add(to, 5, mine, part);
        add(to, 6, Hash.join(mine, heard), part);
        add(to, 7, part, (word.cues() & 0xFFF));
        if (word.shape() == Shape.CAPITALS || word.shape() == Shape.DOTTED) {
            add(to, 8, mine, most(initials.get(word.lower().replace(".", ""))));
        }
        if (mine != Labels.OUTSIDE) {
            name(sentence, start, end, kind, 1);
        }
    }

    /** The kind heard most and how clearly, -1 where nothing was heard. */
    private static long most(int @org.jspecify.annotations.Nullable [] counts) {
        if (counts == null) {
            return -1;
        }
        int best = 0;
        int all = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            all += counts[kind];
            best = counts[kind] > counts[best] ? kind : best;
        }
        return all == 0
                ? -1
                : best * 10L + (counts[best] == all ? all > 1 ? 2 : 1 : counts[best] * 3 > all * 2 ? 3 : 4);
    }

    private static long top(int[] counts) {
        int best = 0;
        int all = 0;
        for (int at = 0; at < counts.length; at++) {
            all += counts[at];
            best = counts[at] > counts[best] ? at : best;
        }
        return all == 0 ? -1 : best * 2L + (counts[best] == all ? 1 : 0);
    }

    private static void count(Map<String, int[]> counts, String word, int kind, int by) {
        counts.computeIfAbsent(word, any -> new int[OUTSIDE + 1])[kind] += by;
    }

    private static long row(List<Word> sentence, int start, int end) {
        long row = NameLists.START;
        for (int i = start; i < Math.min(end, start + LONGEST); i++) {
            row = Lexica.row(row, sentence.get(i).lower());
        }
        return row;
    }

    private static boolean starts(int label) {
        return label != Labels.OUTSIDE
                && (Labels.place(label) == Labels.BEGIN || Labels.place(label) == Labels.ONLY);
    }

    private static int end(int[] labels, int start) {
        int end = start;
        while (Labels.place(labels[end]) == Labels.BEGIN || Labels.place(labels[end]) == Labels.INSIDE) {
            end++;
        }
        return end + 1;
    }

    private static void add(LongConsumer to, int feature, long one, long two) {
        to.accept(Hash.join(3000 + feature, Hash.join(one, two)));
    }
}
