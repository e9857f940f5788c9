package news.dateline.enrich.entity.model;

import org.jspecify.annotations.Nullable;

/** All rows of labels of a sentence with what each is worth, or those alone that are allowed. */
final class Lattice {

    private static final int L = Labels.COUNT;

    final double log;
    private final double[][] ahead;
    private final double[][] back;
    private final double[][] local;
    private final double[][] step;
    private final double[] scale;

    Lattice(float[][] scores, float[][] steps, int @Nullable [] allowed) {
        int size = scores.length;
        local = new double[size][L];
        step = new double[L][L];
        ahead = new double[size][L];
        back = new double[size][L];
        scale = new double[size];
        double sum = 0;
        for (int one = 0; one < L; one++) {
            for (int two = 0; two < L; two++) {
                step[one][two] = Labels.follows(one, two) ? StrictMath.exp(steps[one][two]) : 0;
            }
        }
        for (int i = 0; i < size; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (float score : scores[i]) {
                most = Math.max(most, score);
            }
            for (int label = 0; label < L; label++) {
                boolean open = allowed == null || (allowed[i] >> label & 1) != 0;
                local[i][label] = open ? StrictMath.exp(scores[i][label] - most) : 0;
            }
            sum += most;
        }
        for (int i = 0; i < size; i++) {
            for (int two = 0; two < L; two++) {
                double value = 0;
                if (i == 0) {
                    value = Labels.starts(two) ? 1 : 0;
                } else if (local[i][two] > 0) {
                    for (int one = 0; one < L; one++) {
                        value += ahead[i - 1][one] * step[one][two];
                    }
                }
                ahead[i][two] = value * local[i][two] * (i == size - 1 && !Labels.ends(two) ? 0 : 1);
                scale[i] += ahead[i][two];
            }
            for (int two = 0; two < L; two++) {
                ahead[i][two] /= scale[i];
            }
            sum += StrictMath.log(scale[i]);
        }
        log = sum;
        for (int label = 0; label < L; label++) {
            back[size - 1][label] = Labels.ends(label) ? 1 : 0;
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int two = 0; two < L; two++) {
                double value = back[i + 1][two] * local[i + 1][two] / scale[i + 1];
                if (value > 0) {
                    for (int one = 0; one < L; one++) {
                        back[i][one] += step[one][two] * value;
                    }
                }
            }
        }
    }

    double node(int i, int label) {
        return ahead[i][label] * back[i][label];
    }

    double edge(int i, int one, int two) {
        return ahead[i - 1][one] * step[one][two] * local[i][two] * back[i][two] / scale[i];
    }
}
