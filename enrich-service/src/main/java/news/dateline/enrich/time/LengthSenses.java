package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/** Lengths of time, and points counted by them. */
final class LengthSenses {

    /** Nobody speaks of more, and the calendar ends. */
    private static final double MOST = 5000;

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
    static Meaning ago(Match m, Reference r) {
        var about = m.has(Kind.ABOUT) ? CompoundSenses.point(Mod.of(m.value(Kind.ABOUT))) : null;
        return Meaning.date(counted(amount(m), UnitSenses.unit(m), m.argument("way", -1), r)).modified(about)
                .countedBack();
    }

    private static Period counted(double amount, Unit unit, int way, Reference r) {
        double most = Math.min(amount, MOST / Math.max(1, unit.years()));
        long whole = (long) most;
        var there = unit.shift(r.today().atStartOfDay(), way * whole);
        if (most != whole && (unit == Unit.YEAR || unit == Unit.DECADE)) {
            there = there.plusMonths(Math.round(way * (most - whole) * 12 * unit.years()));
        }
        if (there.getYear() < 1) {
            return Period.year(1);
        }
        return most != whole && unit == Unit.YEAR
                ? Period.month(there.toLocalDate())
                : Period.of(unit, there.toLocalDate());
    }
}
