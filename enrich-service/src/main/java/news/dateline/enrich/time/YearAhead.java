package news.dateline.enrich.time;

import java.util.List;

/**
 * {@code August 4-8, 2005}, {@code December 30 to January 2, 2006}, {@code from June to August 2005}: the year of what comes first
 * stands behind what comes last.
 */
final class YearAhead {

    private static final int LONGEST_JOINT = 3;
    private static final int MOST = 4;

    private final List<Word> words;
    private final boolean days;
    private int at;
    private int last;
    /** Did the last joint say that it goes from one to the other? */
    private boolean ranges;

    private YearAhead(Match m, int month, boolean days) {
        this.words = m.words();
        this.days = days;
        this.at = m.end();
        this.last = month;
    }

    /** The year of the day or month that was matched, or 0; {@code days}: is it a day, so that other days may follow it? */
    static int of(Match m, int month, boolean days) {
        var ahead = new YearAhead(m, month, days);
        for (int n = 0; n < MOST; n++) {
            ahead.between();
            int joint = ahead.joint();
            boolean close = joint == 0 || (joint == 1 && ahead.words.get(ahead.at).lower().equals(","));
            if (n > 0 && close && ahead.is(ahead.at + joint, Kind.YEAR)) {
                return ahead.year(ahead.at + joint, month);
            }
            if (joint == 0 || !ahead.another(joint)) {
                return 0;
            }
        }
        return 0;
    }

    private int year(int i, int month) {
        int year = (int) words.get(i).entry().value(Kind.YEAR);
        boolean counted = i + 1 < words.size() && words.get(i + 1).is(Kind.COUNTED);
        return counted || (last < month && !ranges) ? 0 : last < month ? year - 1 : year;
    }

    private int joint() {
        int n = 0;
        while (n < LONGEST_JOINT && at + n < words.size() && joins(words.get(at + n))) {
            n++;
        }
        return n;
    }

    private static boolean joins(Word word) {
        return till(word) || and(word) || word.is(Kind.THE);
    }

    /** From one to another, so that the first may be of the year before. */
    private static boolean till(Word word) {
        return word.is(Kind.TILL) || word.lower().equals("-") || word.lower().equals("–");
    }

    private static boolean and(Word word) {
        return word.is(Kind.AND) || word.lower().equals(",");
    }

    /** Reads the joint and the next day, its month before it or behind it, or the next month. */
    private boolean another(int joint) {
        boolean range = false;
        int lists = 0;
        for (int i = at; i < at + joint; i++) {
            range |= till(words.get(i));
            lists += and(words.get(i)) ? 1 : 0;
        }
        at += joint;
        ranges = range;
        boolean month = month();
        boolean day = days && (is(at, Kind.D2) || is(at, Kind.ORD));
        if (day) {
            at++;
            between();
            month |= month();
        }
        // born on May 4, and 10 March 2005 …
        boolean clause = lists > 1 && month;
        return !clause && (day || (month && (range || !days)));
    }

    private boolean month() {
        if (!is(at, Kind.MONTH)) {
            return false;
        }
        last = (int) words.get(at).entry().value(Kind.MONTH);
        at++;
        return true;
    }

    private void between() {
        at += is(at, Kind.OF) || (at < words.size() && words.get(at).lower().equals(".")) ? 1 : 0;
    }

    private boolean is(int i, Kind kind) {
        return i < words.size() && words.get(i).is(kind);
    }
}
