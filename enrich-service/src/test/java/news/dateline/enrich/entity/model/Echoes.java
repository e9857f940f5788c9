package news.dateline.enrich.entity.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What the documents say of their own words once a model that has not learned from them has read them. */
final class Echoes {

    private static final float RATE = 0.03f;
    private static final float DROPPED = 0.1f;
    private static final int HEARD_AT_LEAST = 5;
    private static final int MOST = 64;

    private final Sights sights;
    private final FeatureIndex index = new FeatureIndex();
    private final Map<Integer, Heard> heard = new TreeMap<>();

    private record Heard(Echo echo, List<float[][]> scores) {
    }

    Echoes(Sights sights) {
        this.sights = sights;
    }

    /** Reads some documents, by number, with what was learned from others. */
    void hear(Learner learner, IntPredicate documents) {
        for (int document = 0; document < sights.documents().size(); document++) {
            if (!documents.test(document)) {
                continue;
            }
            var scores = new ArrayList<float[][]>();
            var labels = new ArrayList<int[]>();
            for (var example : sights.of(document)) {
                var score = learner.scores(example);
                scores.add(score);
                labels.add(Decoder.best(score, learner.steps));
            }
            var sentences = sights.documents().get(document).sentences();
            var echo = new Echo(sentences, labels);
            heard.put(document, new Heard(echo, scores));
            for (int s = 0; s < sentences.size(); s++) {
                for (int i = 0; i < sentences.get(s).size(); i++) {
                    echo.at(s, i, index::see);
                }
            }
        }
    }

    /** Learns what to add to the scores of the first reading. */
    Learner learned(Learner first, int epochs) {
        var learner = new Learner(index.number(HEARD_AT_LEAST), RATE, 0, DROPPED);
        for (int label = 0; label < Labels.COUNT; label++) {
            learner.steps[label] = first.steps[label].clone();
        }
        var examples = new ArrayList<Example>();
        heard.forEach((document, of) -> {
            for (int s = 0; s < sights.of(document).size(); s++) {
                var example = sights.of(document).get(s);
                examples.add(new Example(numbers(of.echo, s, example.features.length), example.allowed, example.weight,
                        of.scores.get(s)));
            }
        });
        var random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            System.out.printf(Locale.ROOT, "echo of %d sentences, loss %.4f%n", examples.size(),
                    learner.epoch(examples, random));
        }
        return learner;
    }

    private int[][] numbers(Echo echo, int s, int size) {
        var numbers = new int[size][];
        for (int i = 0; i < size; i++) {
            var some = new int[MOST];
            var next = new int[1];
            echo.at(s, i, feature -> {
                int number = index.find(feature);
                if (number >= 0) {
                    some[next[0]++] = number;
                }
            });
            numbers[i] = Arrays.copyOf(some, next[0]);
        }
        return numbers;
    }

    long[] numbered() {
        return index.numbered();
    }
}
