package news.dateline.enrich.entity.model;

/** Finds the best row of labels that may follow each other. */
final class Decoder {

    private static final int[][] BEFORE = new int[Labels.COUNT][];

    static {
        for (int two = 0; two < Labels.COUNT; two++) {
            int label = two;
            BEFORE[two] = java.util.stream.IntStream.range(0, Labels.COUNT)
                    .filter(one -> Labels.follows(one, label)).toArray();
        }
    }

    private Decoder() {
    }

    /**
     * The best labels.
     *
     * @param scores of each label for each word
     * @param steps  scores of each label behind each other one
     */
    static int[] best(float[][] scores, float[][] steps) {
        int size = scores.length;
        var from = new int[size][Labels.COUNT];
        var total = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            total[label] = Labels.starts(label) ? scores[0][label] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < size; i++) {
            var next = new float[Labels.COUNT];
            for (int label = 0; label < Labels.COUNT; label++) {
                float best = Float.NEGATIVE_INFINITY;
                int at = 0;
                for (int before : BEFORE[label]) {
                    float score = total[before] + steps[before][label];
                    if (score > best) {
                        best = score;
                        at = before;
                    }
                }
                next[label] = best + scores[i][label];
                from[i][label] = at;
            }
            total = next;
        }
        return back(total, from, size);
    }

    private static int[] back(float[] total, int[][] from, int size) {
        int label = 0;
        float best = Float.NEGATIVE_INFINITY;
        for (int last = 0; last < Labels.COUNT; last++) {
            if (Labels.ends(last) && total[last] > best) {
                best = total[last];
                label = last;
            }
        }
        var labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }
}
