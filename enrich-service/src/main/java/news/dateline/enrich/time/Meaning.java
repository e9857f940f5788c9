package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/**
 * What an expression of time means.
 *
 * @param type      its kind
 * @param value     TIMEX3 value
 * @param period    its stretch of the calendar, if it has one
 * @param precision how finely it is said, if it can be said
 */
record Meaning(TimeType type, String value, @Nullable Period period, @Nullable Precision precision) {

    /** The expression is understood to be none of time, and its words are used up. */
    static final Meaning NONE = new Meaning(TimeType.DATE, "", null, null);

    /** Is it no time at all? */
    boolean none() {
        return value.isEmpty();
    }

    static Meaning date(Period period) {
        return new Meaning(TimeType.DATE, period.value(), period, period.precision());
    }

    static Meaning time(Period period) {
        return new Meaning(TimeType.TIME, period.value(), period, period.precision());
    }

    static Meaning lasting(double amount, Unit unit) {
        return new Meaning(TimeType.DURATION, Durations.of(amount, unit), null, unit.precision);
    }

    static Meaning lastingSome(Unit unit) {
        return new Meaning(TimeType.DURATION, Durations.vague(unit), null, unit.precision);
    }

    static Meaning every(String value, Precision precision) {
        return new Meaning(TimeType.SET, value, null, precision);
    }

    static Meaning reference(String value) {
        return new Meaning(TimeType.DATE, value, null, Precision.OPEN);
    }
}
