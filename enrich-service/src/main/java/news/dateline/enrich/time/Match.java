package news.dateline.enrich.time;

import java.util.List;

/**
 * The words that a pattern took.
 *
 * @param words all words of the sentence
 * @param start index of the first word taken
 * @param end   index behind the last word taken
 */
record Match(List<Word> words, int start, int end) {

    int length() {
        return end - start;
    }

    boolean has(Kind kind) {
        return find(kind, 1) >= 0;
    }

    boolean hasWord(String... any) {
        for (int i = start; i < end; i++) {
            for (var word : any) {
                if (words.get(i).lower().equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The value of the first word taken that is of this kind. */
    double value(Kind kind) {
        return value(kind, 1);
    }

    /** The value of the n-th word taken that is of this kind. */
    double value(Kind kind, int nth) {
        int at = find(kind, nth);
        if (at < 0) {
            throw new IllegalStateException("expected " + nth + " words of kind " + kind + " in " + this);
        }
        return words.get(at).entry().value(kind);
    }

    int number(Kind kind) {
        return (int) value(kind);
    }

    Word first() {
        return words.get(start);
    }

    /** The lower-case word so many places before the match, or nothing. */
    String before(int n) {
        return start - n < 0 ? "" : words.get(start - n).lower();
    }

    /** The lower-case word behind the match, or nothing. */
    String after(int n) {
        return end + n - 1 >= words.size() ? "" : words.get(end + n - 1).lower();
    }

    private int find(Kind kind, int nth) {
        int left = nth;
        for (int i = start; i < end; i++) {
            if (words.get(i).is(kind) && --left == 0) {
                return i;
            }
        }
        return -1;
    }
}
