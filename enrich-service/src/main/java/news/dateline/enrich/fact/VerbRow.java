package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The verbs of a sentence in order, to be looked up by where they stand. */
final class VerbRow {

    private final List<VerbGroup> verbs;
    /** Index in the list of the first verb that begins at or behind a token. */
    private final int[] next;

    VerbRow(List<VerbGroup> verbs, int size) {
        this.verbs = List.copyOf(verbs);
        this.next = new int[size + 1];
        int index = verbs.size();
        for (int i = size; i >= 0; i--) {
            while (index > 0 && verbs.get(index - 1).from() >= i) {
                index--;
            }
            next[i] = index;
        }
    }

    /** The first verb that begins between two places, or null. */
    @Nullable
    VerbGroup find(int from, int to) {
        int index = next[Math.min(Math.max(from, 0), next.length - 1)];
        return index < verbs.size() && verbs.get(index).from() < to ? verbs.get(index) : null;
    }

    boolean any(int from, int to) {
        return find(from, to) != null;
    }

    boolean at(int i) {
        return i >= 0 && any(i, i + 1);
    }

    /** How many verbs begin behind a place. */
    int countBehind(int i) {
        return verbs.size() - next[Math.min(i + 1, next.length - 1)];
    }

    /** The verb before a place, or null. */
    @Nullable
    VerbGroup before(int i) {
        int index = next[Math.min(i, next.length - 1)];
        return index == 0 ? null : verbs.get(index - 1);
    }

    List<VerbGroup> all() {
        return verbs;
    }
}
