package news.dateline.enrich.entity.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** How much each feature says for each label, and how well labels follow each other. */
final class Weights {

    private static final int STEPS = 127;

    private final Packed features;
    private final byte[] weights;
    private final float scale;
    /** Scores of each label behind each other one. */
    final float[][] steps;

    private Weights(Packed features, byte[] weights, float scale, float[][] steps) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.steps = steps;
    }

    /** Adds what a feature says. */
    void add(long feature, float[] scores) {
        int number = features.find(feature);
        if (number >= 0) {
            int at = number * Labels.COUNT;
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[label] += weights[at + label] * scale;
            }
        }
    }

    /** Packs the weights: each in a byte, the largest of all being 127. */
    static void write(Map<Long, float[]> weights, float[][] steps, DataOutputStream out) throws IOException {
        var byKey = new TreeMap<Long, float[]>();
        float largest = 0;
        for (var entry : weights.entrySet()) {
            byKey.put(Packed.key(entry.getKey()), entry.getValue());
            for (float weight : entry.getValue()) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float scale = Math.max(largest, 1e-6f) / STEPS;
        for (var row : steps) {
            for (float step : row) {
                out.writeFloat(step);
            }
        }
        out.writeFloat(scale);
        Packed.write(byKey.keySet().stream().mapToLong(Long::longValue).toArray(), out);
        for (int label = 0; label < Labels.COUNT; label++) {
            for (var row : byKey.values()) {
                out.writeByte(Math.round(row[label] / scale));
            }
        }
    }

    static Weights read(ByteBuffer in) {
        var steps = new float[Labels.COUNT][Labels.COUNT];
        for (var row : steps) {
            for (int label = 0; label < Labels.COUNT; label++) {
                row[label] = in.getFloat();
            }
        }
        float scale = in.getFloat();
        var features = Packed.read(in);
        var weights = new byte[features.size() * Labels.COUNT];
        var column = new byte[features.size()];
        for (int label = 0; label < Labels.COUNT; label++) {
            in.get(column);
            for (int i = 0; i < column.length; i++) {
                weights[i * Labels.COUNT + label] = column[i];
            }
        }
        return new Weights(features, weights, scale, steps);
    }
}
