package news.dateline.enrich.measure;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Fact;

/**
 * A stretch of days, both ends within, as days since 1970; null for an open end.
 *
 * @param first its first day
 * @param last  its last day
 */
record Days(@Nullable Long first, @Nullable Long last) {

    private static final Pattern AFTERNOON = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(1[2-9]|2\\d).*");
    private static final Pattern SMALL_HOURS = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT0[0-6].*");

    static Days inclusive(@Nullable String start, @Nullable String end) {
        return new Days(start == null ? null : day(start), end == null ? null : day(end));
    }

    /** The days of a fact, whose end is outside of it. Thursday night belongs to Thursday. */
    static Days of(Fact fact) {
        long first = day(fact.from());
        long last = fact.until().endsWith("T00:00:00Z") ? day(fact.until()) - 1 : day(fact.until());
        boolean night = last == first + 1 && AFTERNOON.matcher(fact.from()).matches()
                && SMALL_HOURS.matcher(fact.until()).matches();
        return new Days(first, night || last < first ? first : Long.valueOf(last));
    }

    private static long day(String iso) {
        return LocalDate.parse(iso.substring(0, 10)).toEpochDay();
    }

    long low() {
        return first == null ? Long.MIN_VALUE / 4 : first;
    }

    long high() {
        return last == null ? Long.MAX_VALUE / 4 : last;
    }

    boolean single() {
        return first != null && first.equals(last);
    }

    boolean covers(Days other) {
        return low() <= other.low() && other.high() <= high();
    }

    /** The same with a year in place of an open end, for asking whether two lie apart. */
    Days bounded() {
        return new Days(first == null && last != null ? Long.valueOf(last - 366) : first,
                last == null && first != null ? Long.valueOf(first + 366) : last);
    }

    boolean apartFrom(Days other) {
        return high() < other.low() || other.high() < low();
    }

    @Override
    public String toString() {
        return (first == null ? "open" : LocalDate.ofEpochDay(first)) + ".."
                + (last == null ? "open" : LocalDate.ofEpochDay(last));
    }
}
