package news.dateline.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Units of the calendar that are counted from where the reader or the text stands. */
final class UnitSenses {

    /** Until here "this weekend" may be the last one. */
    private static final int MIDWEEK = 3;

    private UnitSenses() {
    }

    static Unit unit(Match m) {
        return m.has(Kind.UNIT)
                ? Unit.of(m.value(Kind.UNIT))
                : m.has(Kind.UNITS)
                        ? Unit.of(m.value(Kind.UNITS))
                        : Unit.named(m.argument("unit", "year"));
    }

    /** {@code last week}, {@code this year}, {@code the following month}. */
    static @Nullable Meaning unit(Match m, Reference r) {
        var unit = unit(m);
        int way = m.argument("n", m.way());
        if (unit.withinDay()) {
            return way == 0 || unit == Unit.SECOND ? null : Meaning.lasting(1, unit);
        }
        if (unit == Unit.DAY) {
            return null;
        }
        boolean length = m.arguments().containsKey("length") || (unit.longerThanYear() && way != 0 && !m.told());
        if (length) {
            return Meaning.lasting(1, unit);
        }
        var told = unit == Unit.MONTH && way < 0 ? r.focusMonth() : r.focusDay();
        var from = m.told() ? told : r.today();
        return Meaning.date(unit == Unit.WEEKEND
                ? weekend(from, way)
                : Period.of(unit, unit.shift(from.atStartOfDay(), way).toLocalDate()));
    }

    private static Period weekend(LocalDate from, int way) {
        boolean within = from.getDayOfWeek().getValue() >= 6;
        return Period.weekend(from.plusWeeks(way == 1 && !within ? 0 : way));
    }

    /** {@code that year}, {@code the same week}. */
    static @Nullable Meaning that(Match m, Reference r) {
        var unit = unit(m);
        var focus = r.focus();
        if (unit.withinDay() || focus == null || focus.precision().compareTo(unit.precision) > 0) {
            return null;
        }
        return Meaning.date(Period.of(unit, focus.from().toLocalDate()));
    }

    /** {@code the year}, {@code the quarter}. */
    static @Nullable Meaning the(Match m, Reference r) {
        return switch (unit(m)) {
            case YEAR -> Meaning.date(Period.year(r.focusYear()));
            case QUARTER -> Meaning.date(r.reportedQuarter());
            case WEEKEND -> Meaning.date(theWeekend(m, r));
            case WEEK -> Meaning.date(Period.week(r.today()));
            case MONTH -> Meaning.date(Period.month(r.focusMonth()));
            default -> null;
        };
    }

    private static Period theWeekend(Match m, Reference r) {
        int weekday = r.today().getDayOfWeek().getValue();
        boolean over = m.arguments().containsKey("this")
                ? weekday <= MIDWEEK && m.tense() == Tense.PAST
                : weekday < 6 && m.tense() != Tense.FUTURE;
        return Period.weekend(over ? r.today().minusWeeks(1) : r.today());
    }

    /** The week that a date lies in. */
    static @Nullable Meaning weekOf(Match m, Reference r) {
        var day = DateSenses.date(m, r);
        return day == null || day.period() == null
                ? null
                : Meaning.date(Period.week(day.period().from().toLocalDate()));
    }

    /** {@code the first week of May}: the week of the first Monday, and so on. */
    static @Nullable Meaning weekOfMonth(Match m, Reference r) {
        int nth = m.number("nth");
        var month = CalendarSenses.month(m, r);
        if (month == null || month.period() == null || nth > 5) {
            return null;
        }
        var first = month.period().from().toLocalDate();
        boolean weekend = m.arguments().containsKey("weekend");
        var day = Dates.nth(first.getYear(), first.getMonthValue(), weekend ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY,
                nth);
        return Meaning.date(weekend ? Period.weekend(day) : Period.week(day));
    }
}
