package news.dateline.enrich.entity.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

/** What the tagger sees in the documents to learn from, in numbers. */
final class Sights {

    private static final float RATE = 0.05f;
    private static final float DROPPED = 0.5f;
    private static final int MOST = 256;
    private static final float[] OPEN = new float[Labels.COUNT];
    private static final float[] NO_NAME = new float[Labels.COUNT];
    private static final int ANY = (1 << Labels.COUNT) - 1;

    static {
        NO_NAME[Labels.OUTSIDE] = Model.NO_NAME;
    }

    private final Features features;
    private final List<Seen> documents;
    private final FeatureIndex index = new FeatureIndex();
    private final int count;
    private final List<List<Example>> examples = new ArrayList<>();

    Sights(Lexica lexica, List<Seen> documents, int seenAtLeast) {
        this.features = new Features(lexica);
        this.documents = List.copyOf(documents);
        for (var document : documents) {
            for (int s = 0; s < document.sentences().size(); s++) {
                var sentence = document.sentences().get(s);
                var context = features.of(sentence, document.lowered());
                worth(sentence, document.labels().get(s)).stream()
                        .forEach(i -> see(sentence, context, i, index::see));
            }
        }
        count = index.number(seenAtLeast);
        documents.forEach(document -> examples.add(examples(document)));
    }

    /** The words that the tagger will look at, and those of names, of which it will miss some. */
    private static BitSet worth(List<Word> sentence, int[] labels) {
        var worth = Model.worthALook(sentence);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] > Labels.OUTSIDE) {
                worth.set(i);
            }
        }
        return worth;
    }

    private void see(List<Word> sentence, Features.Context context, int i, LongConsumer to) {
        for (int distance = -Features.AROUND; distance <= Features.AROUND; distance++) {
            if (i + distance >= 0 && i + distance < sentence.size()) {
                features.ofWord(sentence.get(i + distance), distance, to);
            }
        }
        context.at(i, to);
    }

    private List<Example> examples(Seen document) {
        var of = new ArrayList<Example>();
        for (int s = 0; s < document.sentences().size(); s++) {
            var sentence = document.sentences().get(s);
            var context = features.of(sentence, document.lowered());
            var labels = document.labels().get(s);
            var worth = worth(sentence, labels);
            var numbers = new int[sentence.size()][];
            var given = new float[numbers.length][];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = worth.get(i) ? numbers(sentence, context, i) : new int[0];
                given[i] = worth.get(i) ? OPEN : NO_NAME;
            }
            of.add(new Example(numbers, allowed(labels), document.weight(), given));
        }
        return of;
    }

    private int[] numbers(List<Word> sentence, Features.Context context, int i) {
        var numbers = new int[MOST];
        var next = new int[1];
        see(sentence, context, i, feature -> {
            int number = index.find(feature);
            if (number >= 0) {
                numbers[next[0]++] = number;
            }
        });
        return Arrays.copyOf(numbers, next[0]);
    }

    static int[] allowed(int[] labels) {
        return Arrays.stream(labels).map(label -> label == Labels.OPEN ? ANY : 1 << label).toArray();
    }

    /** Learns from some of the documents, by number. */
    Learner learned(IntPredicate documents, int epochs) {
        var learner = new Learner(count, RATE, 0, DROPPED);
        var some = new ArrayList<Example>();
        for (int document = 0; document < examples.size(); document++) {
            if (documents.test(document)) {
                some.addAll(examples.get(document));
            }
        }
        var random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            System.out.printf(Locale.ROOT, "%d sentences, loss %.4f%n", some.size(), learner.epoch(some, random));
        }
        return learner;
    }

    List<Seen> documents() {
        return documents;
    }

    List<Example> of(int document) {
        return examples.get(document);
    }

    long words() {
        return examples.stream().flatMap(List::stream).mapToLong(example -> example.features.length).sum();
    }

    int features() {
        return count;
    }

    long[] numbered() {
        return index.numbered();
    }
}
