package news.dateline.enrich.measure;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.Stretch;
import news.dateline.enrich.time.TimeExpression;

/**
 * An expression of time, as somebody marked it or as the pipeline found it.
 *
 * @param start UTF-16 offset of its first unit in the body
 * @param end   UTF-16 offset behind its last unit
 * @param text  what stands there
 * @param type  TIMEX3 type
 * @param value TIMEX3 value
 * @param rule  the rule that found it; none for what somebody marked
 * @param from  start of its stretch, ISO 8601 in UTC, if it has one
 * @param until end of its stretch, itself outside
 */
record Timex(int start, int end, String text, String type, String value, String rule, @Nullable String from,
        @Nullable String until) {

    static Timex of(TimeExpression time) {
        return new Timex(time.start(), time.end(), time.text(), time.type().name(), time.value(), time.rule(),
                time.from(), time.until());
    }

    static Timex marked(int start, int end, String text, String type, String value) {
        var stretch = Stretch.find(value);
        return new Timex(start, end, text, type, value, "", stretch == null ? null : stretch.from(),
                stretch == null ? null : stretch.until());
    }

    boolean sameExtent(Timex other) {
        return start == other.start && end == other.end;
    }

    boolean overlaps(Timex other) {
        return start < other.end && other.start < end;
    }

    boolean dated() {
        return from != null && until != null;
    }
}
