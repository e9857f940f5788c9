package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/** Lengths of time, and points counted by them. */
final class LengthSenses {

    private static final double MOST_SAID = 1_000_000;
    private static final double MOST_SINGULAR = 1000;

    private LengthSenses() {
    }

    private static double amount(Match m) {
        double amount = m.has(Kind.NUM) ? m.value(Kind.NUM) : Double.parseDouble(m.argument("n", "1"));
        return amount + Double.parseDouble(m.argument("add", "0"));
    }

    static @Nullable Meaning length(Match m, Reference r) {
        var unit = UnitSenses.unit(m);
        double amount = amount(m);
        // "4,800,000 Year" is the end of one line of a table and the start of another
        boolean unlikely = (unit == Unit.QUARTER && amount > 8) || amount > MOST_SAID
                || (m.has(Kind.UNIT) && amount > MOST_SINGULAR);
        return unlikely ? null : anchored(m, Meaning.lasting(amount, unit));
    }

    /** {@code the last five years} are not more or less of a length. */
    private static Meaning anchored(Match m, Meaning length) {
        return m.way() != 0 || m.has(Kind.THIS) ? length.countedBack() : length;
    }

    /** {@code a year}: a second and a quarter are seldom lengths, and "a minute" is a way of speaking. */
    static @Nullable Meaning one(Match m, Reference r) {
        var unit = UnitSenses.unit(m);
        return unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.MINUTE ? null : Meaning.lasting(1, unit);
    }

    static @Nullable Meaning some(Match m, Reference r) {
        var unit = UnitSenses.unit(m);
        boolean likely = m.length() > 1 || (!unit.withinDay() && unit != Unit.QUARTER && unit != Unit.WEEKEND);
        return likely ? Meaning.lastingSome(unit).countedBack() : null;
    }

    static Meaning vague(Match m, Reference r) {
        return new Meaning(TimeType.DURATION, "PXX", null, null, null, "", false);
    }

    /** {@code three days later}: how long, since from when cannot be said. */
    static Meaning later(Match m, Reference r) {
        return Meaning.lasting(amount(m), UnitSenses.unit(m));
    }

    /** So many units from today, at the grain of the unit. */
    static @Nullable Meaning ago(Match m, Reference r) {
        var about = m.has(Kind.ABOUT) ? CompoundSenses.point(Mod.of(m.value(Kind.ABOUT))) : null;
        var there = counted(amount(m), UnitSenses.unit(m), m.argument("way", -1), r);
        return there == null ? null : Meaning.date(there).modified(about).countedBack();
    }

    /** Null where the calendar does not reach: nothing is better than a wrong year. */
    private static @Nullable Period counted(double amount, Unit unit, int way, Reference r) {
        if (amount > MOST_SAID) {
            return null;
        }
        long whole = (long) amount;
        var there = unit.shift(r.today().atStartOfDay(), way * whole);
        if (amount != whole && (unit == Unit.YEAR || unit == Unit.DECADE)) {
            there = there.plusMonths(Math.round(way * (amount - whole) * 12 * unit.years()));
        }
        if (!Period.isYear(there.getYear())) {
            return null;
        }
        return amount != whole && unit == Unit.YEAR
                ? Period.month(there.toLocalDate())
                : Period.of(unit, there.toLocalDate());
    }
}
