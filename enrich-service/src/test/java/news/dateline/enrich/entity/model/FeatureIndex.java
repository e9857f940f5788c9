package news.dateline.enrich.entity.model;

import java.util.Arrays;

/** Counts features and numbers those that are seen often enough. */
final class FeatureIndex {

    private long[] keys = new long[1 << 20];
    private int[] counts = new int[1 << 20];
    private int[] numbers = {};
    private int size;

    void see(long feature) {
        int at = at(feature);
        if (keys[at] == 0) {
            keys[at] = key(feature);
            size++;
        }
        counts[at]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** Numbers the features seen at least so often; returns how many there are. */
    int number(int least) {
        numbers = new int[keys.length];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            numbers[i] = keys[i] != 0 && counts[i] >= least ? next++ : -1;
        }
        return next;
    }

    /** The number of a feature, or -1. */
    int find(long feature) {
        int at = at(feature);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    /** The features in the order of their numbers. */
    long[] numbered() {
        var numbered = new long[Arrays.stream(numbers).max().orElse(-1) + 1];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] >= 0) {
                numbered[numbers[i]] = keys[i];
            }
        }
        return numbered;
    }

    private int at(long feature) {
        long key = key(feature);
        int mask = keys.length - 1;
        int at = (int) (key >>> 17) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long key(long feature) {
        return feature == 0 ? 1 : feature;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = at(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
