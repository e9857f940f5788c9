package news.dateline.enrich.entity.model;

/**
 * The labels of words: 0 is no name, then for each kind of name its beginning, inside, last and only word (BILOU). Kinds
 * are people, organisations, places and others.
 */
final class Labels {

    /** Not a label: it is not known which. */
    static final int OPEN = -1;
    static final int OUTSIDE = 0;
    static final int COUNT = 17;
    static final int KINDS = 4;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int ONLY = 3;

    private static final boolean[][] FOLLOWS = new boolean[COUNT][COUNT];

    static {
        for (int one = 0; one < COUNT; one++) {
            for (int two = 0; two < COUNT; two++) {
                boolean open = one != OUTSIDE && (place(one) == BEGIN || place(one) == INSIDE);
                boolean goesOn = two != OUTSIDE && (place(two) == INSIDE || place(two) == LAST);
                FOLLOWS[one][two] = open == goesOn && (!open || kind(one) == kind(two));
            }
        }
    }

    private Labels() {
    }

    static int of(int kind, int place) {
        return 1 + kind * 4 + place;
    }

    static int kind(int label) {
        return (label - 1) >> 2;
    }

    static int place(int label) {
        return (label - 1) & 3;
    }

    static boolean follows(int one, int two) {
        return FOLLOWS[one][two];
    }

    static boolean starts(int label) {
        return FOLLOWS[OUTSIDE][label];
    }

    static boolean ends(int label) {
        return FOLLOWS[label][OUTSIDE];
    }

    /** Labels the words from start to end as one name. */
    static void mark(int[] labels, int start, int end, int kind) {
        for (int i = start; i < end; i++) {
            labels[i] = of(kind, end - start == 1 ? ONLY : i == start ? BEGIN : i == end - 1 ? LAST : INSIDE);
        }
    }
}
