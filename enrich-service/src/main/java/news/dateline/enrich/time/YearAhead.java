package news.dateline.enrich.time;

import java.util.List;
import java.util.Set;

/**
 * {@code August 4-8, 2005}, {@code December 30 to January 2, 2006}, {@code from June to August 2005}: the year of what comes first
 * stands behind what comes last.
 */
final class YearAhead {

    /** From one to another, so that the first may be of the year before. */
    private static final Set<String> RANGE = Set.of("-", "–", "to", "through", "until", "till", "bis", "au", "jusqu'au",
            "al", "a",
            "hasta");
    private static final Set<String> LIST = Set.of(",", "and", "und", "et", "y");
    private static final Set<String> ARTICLES = Set.of("the", "zum", "le", "el", "à");
    /** {@code 4 de agosto de 2005}, {@code 4. August 2005}, {@code the 4th of August} */
    private static final Set<String> BETWEEN = Set.of("de", ".", "of");
    /** {@code on May 3 and 4, 2000 people came} */
    private static final Set<String> COUNTED = Set.of("people", "others", "troops", "soldiers", "workers", "men",
            "women", "children",
            "homes", "houses", "students", "dollars", "euros", "pounds", "shares", "jobs");
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
        boolean counted = i + 1 < words.size() && COUNTED.contains(words.get(i + 1).lower());
        return counted || (last < month && !ranges) ? 0 : last < month ? year - 1 : year;
    }

    private int joint() {
        int n = 0;
        while (n < LONGEST_JOINT && at + n < words.size() && joins(words.get(at + n).lower())) {
            n++;
        }
        return n;
    }

    private static boolean joins(String word) {
        return RANGE.contains(word) || LIST.contains(word) || ARTICLES.contains(word);
    }

    /** Reads the joint and the next day, its month before it or behind it, or the next month. */
    private boolean another(int joint) {
        boolean range = false;
        int lists = 0;
        for (int i = at; i < at + joint; i++) {
            range |= RANGE.contains(words.get(i).lower());
            lists += LIST.contains(words.get(i).lower()) ? 1 : 0;
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
        at += at < words.size() && BETWEEN.contains(words.get(at).lower()) ? 1 : 0;
    }

    private boolean is(int i, Kind kind) {
        return i < words.size() && words.get(i).is(kind);
    }
}
