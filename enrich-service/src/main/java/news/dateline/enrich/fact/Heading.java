package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;

/**
 * A line above others.
 *
 * @param anchor the day or stretch that it puts them under, or null where it names none
 */
record Heading(@Nullable Anchor anchor) {

    private static final int LONGEST = 16;

    /** The heading that a sentence is, or null where it is none. */
    static @Nullable Heading find(Wording words, List<TimeExpression> times) {
        int last = words.size() - 1;
        boolean line = words.sentence().opens() && words.size() <= LONGEST && !".?!”\";,".contains(words.lower(last));
        if (!line) {
            return null;
        }
        for (var time : times) {
            int from = words.indexAt(time.start());
            int to = words.indexAt(time.end());
            boolean whole = from <= 1 && to >= words.size() - 1 && time.type() == TimeType.DATE && time.from() != null
                    && time.precision() != null;
            if (whole) {
                return new Heading(Anchor.of(time));
            }
        }
        return times.isEmpty() || words.lower(0).equals("*") ? new Heading(null) : null;
    }
}
