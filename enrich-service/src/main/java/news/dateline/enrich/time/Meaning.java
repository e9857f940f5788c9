package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/**
 * What an expression of time means.
 *
 * @param type      its kind
 * @param value     TIMEX3 value
 * @param mod       TIMEX3 mod, if it is modified
 * @param period    its stretch of the calendar, if it has one
 * @param precision how finely it is said, if it can be said
 * @param rule      the rule that found it
 * @param counted   is it counted from today, as "two years ago" and "the last two years" are?
 */
record Meaning(TimeType type, String value, @Nullable Mod mod, @Nullable Period period, @Nullable Precision precision,
        String rule, boolean counted) {

    /** The expression is understood to be none of time, and its words are used up. */
    static final Meaning NONE = new Meaning(TimeType.DATE, "", null, null, null, "none", false);

    /** Is it no time at all? */
    boolean none() {
        return value.isEmpty();
    }

    static Meaning date(Period period) {
        return new Meaning(TimeType.DATE, period.value(), null, period, period.precision(), "", false);
    }

    static Meaning time(Period period) {
        return new Meaning(TimeType.TIME, period.value(), null, period, period.precision(), "", false);
    }

    static Meaning lasting(double amount, Unit unit) {
        return new Meaning(TimeType.DURATION, Durations.of(amount, unit), null, null, unit.precision, "", false);
    }

    static Meaning lastingSome(Unit unit) {
        return new Meaning(TimeType.DURATION, Durations.vague(unit), null, null, unit.precision, "", false);
    }

    static Meaning every(String value, Precision precision) {
        return new Meaning(TimeType.SET, value, null, null, precision, "", false);
    }

    static Meaning open(String value) {
        return new Meaning(TimeType.DATE, value, null, null, Precision.OPEN, "", false);
    }

    /** The same hours, of a day that nobody says. */
    Meaning undated() {
        return new Meaning(type, "XXXX-XX-XX" + value.substring(value.indexOf('T')), mod, null, null, rule, counted);
    }

    Meaning countedBack() {
        return new Meaning(type, value, mod, period, precision, rule, true);
    }

    Meaning by(String name) {
        return rule.isEmpty() ? new Meaning(type, value, mod, period, precision, name, counted) : this;
    }

    Meaning modified(@Nullable Mod by) {
        return by == null ? this : new Meaning(type, value, by, period, precision, "", counted);
    }

    Meaning within(@Nullable Period cut) {
        return new Meaning(type, value, mod, cut, precision, "", counted);
    }

    /** What it is to the rules that build upon it. */
    Entry shape() {
        return switch (type) {
            case DURATION -> counted ? Entry.nothing() : Entry.of(Kind.A_LENGTH, 0);
            case SET -> Entry.nothing();
            case TIME -> Entry.of(clock() ? Kind.A_CLOCK : Kind.A_DAYPART, 0);
            case DATE -> period == null
                    ? Entry.nothing()
                    : Entry.of(counted
                            ? Kind.AN_AGO
                            : precision == Precision.DAY ? Kind.A_DAY : Kind.A_DATE, 0);
        };
    }

    private boolean clock() {
        int cut = value.indexOf('T');
        return cut >= 0 && cut + 1 < value.length() && Character.isDigit(value.charAt(cut + 1));
    }
}
