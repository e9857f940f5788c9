package news.dateline.enrich.entity.model;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** Learns the weights of a linear-chain conditional random field from examples whose labels may be partly open (AdaGrad, one thread, the same each time). */
final class Learner {

    private static final int L = Labels.COUNT;

    private final float[] weights;
    private final float[] squares;
    final float[][] steps = new float[L][L];
    private final float[][] stepSquares = new float[L][L];
    private final float rate;
    private final float decay;
    private final float dropped;

    Learner(int features, float rate, float decay, float dropped) {
        weights = new float[features * L];
        squares = new float[features * L];
        this.rate = rate;
        this.decay = decay;
        this.dropped = dropped;
    }

    /** Goes once through all examples; returns the mean loss of a word. */
    double epoch(List<Example> examples, Random random) {
        var order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        double loss = 0;
        long words = 0;
        for (int i : order) {
            loss += learn(examples.get(i), random);
            words += examples.get(i).features.length;
        }
        return loss / words;
    }

    /** The scores of each label for each word, with those that are there already. */
    float[][] scores(Example example) {
        var scores = scores(example.features);
        add(example.given, scores);
        return scores;
    }

    private static void add(float @Nullable [][] given, float[][] scores) {
        for (int i = 0; given != null && i < scores.length; i++) {
            for (int label = 0; label < L; label++) {
                scores[i][label] += given[i][label];
            }
        }
    }

    private float[][] scores(int[][] features) {
        var scores = new float[features.length][L];
        for (int i = 0; i < features.length; i++) {
            var score = scores[i];
            for (int feature : features[i]) {
                int at = feature * L;
                for (int label = 0; label < L; label++) {
                    score[label] += weights[at + label];
                }
            }
        }
        return scores;
    }

    /** The weights of a feature for each label. */
    float[] row(int feature) {
        return Arrays.copyOfRange(weights, feature * L, (feature + 1) * L);
    }

    private double learn(Example example, Random random) {
        int size = example.features.length;
        var features = kept(example.features, random);
        var scores = scores(features);
        for (var score : scores) {
            for (int label = 0; label < L; label++) {
                score[label] /= 1 - dropped;
            }
        }
        add(example.given, scores);
        var all = new Lattice(scores, steps, null);
        var right = new Lattice(scores, steps, example.allowed);
        double loss = all.log - right.log;
        var gradient = new float[L];
        for (int i = 0; i < size; i++) {
            boolean any = false;
            for (int label = 0; label < L; label++) {
                double g = (all.node(i, label) - right.node(i, label)) * example.weight;
                gradient[label] = (float) g;
                any |= Math.abs(g) > 1e-4;
            }
            if (any) {
                for (int feature : features[i]) {
                    update(feature * L, gradient);
                }
            }
            if (i > 0) {
                step(i, all, right, example.weight);
            }
        }
        return loss;
    }

    /** Leaves some features out, so that none is relied upon alone. */
    private int[][] kept(int[][] features, Random random) {
        if (dropped == 0) {
            return features;
        }
        var kept = new int[features.length][];
        int limit = (int) (dropped * (1 << 16));
        for (int i = 0; i < kept.length; i++) {
            var some = new int[features[i].length];
            int count = 0;
            for (int feature : features[i]) {
                if ((random.nextInt() >>> 16) >= limit) {
                    some[count++] = feature;
                }
            }
            kept[i] = Arrays.copyOf(some, count);
        }
        return kept;
    }

    private void update(int at, float[] gradient) {
        for (int label = 0; label < L; label++) {
            float g = gradient[label] + decay * weights[at + label];
            float square = squares[at + label] += g * g;
            weights[at + label] -= rate * g / ((float) Math.sqrt(square) + 1e-3f);
        }
    }

    private void step(int i, Lattice all, Lattice right, float weight) {
        for (int one = 0; one < L; one++) {
            for (int two = 0; two < L; two++) {
                if (Labels.follows(one, two)) {
                    float g = (float) (all.edge(i, one, two) - right.edge(i, one, two)) * weight;
                    if (g != 0) {
                        float square = stepSquares[one][two] += g * g;
                        steps[one][two] -= rate * g / ((float) Math.sqrt(square) + 1e-3f);
                    }
                }
            }
        }
    }
}
