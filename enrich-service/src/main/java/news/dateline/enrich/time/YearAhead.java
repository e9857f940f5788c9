package news.dateline.enrich.time;

import java.util.List;
import java.util.Set;

/**
 * {@code August 4-8, 2005}, {@code December 30 to January 2, 2006}, {@code from June to August 2005}: the year of what comes first
 * stands behind what comes last.
 */
final class YearAhead {

    private static final Set<String> JOINTS = Set.of("-", "–", ",", "to", "and", "through", "until", "till", "the",
            "bis", "und",
            "au", "à", "et", "al", "a", "y", "hasta", "el");
    /** {@code 4 de agosto de 2005}, {@code 4. August 2005} */
    private static final Set<String> BETWEEN = Set.of("de", ".");
    private static final int LONGEST_JOINT = 3;
    private static final int MOST = 4;

    private final List<Word> words;
    private final boolean days;
    private int at;
    private int last;

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
                int year = (int) ahead.words.get(ahead.at + joint).entry().value(Kind.YEAR);
                return ahead.last < month ? year - 1 : year;
            }
            ahead.at += joint;
            if (joint == 0 || !ahead.another()) {
                return 0;
            }
        }
        return 0;
    }

    private int joint() {
        int n = 0;
        while (n < LONGEST_JOINT && at + n < words.size() && JOINTS.contains(words.get(at + n).lower())) {
            n++;
        }
        return n;
    }

    /** Reads the next day, its month before it or behind it, or the next month. */
    private boolean another() {
        boolean month = month();
        boolean day = days && (is(at, Kind.D2) || is(at, Kind.ORD));
        if (day) {
            at++;
            between();
            month |= month();
        }
        return day || month;
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
