package news.dateline.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Weekdays, holidays, and days counted from another one. */
final class DaySenses {

    private DaySenses() {
    }

    static Meaning on(LocalDate day) {
        return Meaning.date(Period.day(day));
    }

    /** So many days from today, or from the day that the text is at. */
    static Meaning day(Match m, Reference r) {
        var from = "narrative".equals(m.argument("from", "")) ? r.narrativeDay() : r.today();
        return on(from.plusDays(m.has(Kind.DAY) ? m.number(Kind.DAY) : m.argument("n", m.way())));
    }

    static Meaning weekday(Match m, Reference r) {
        return on(find(m, r));
    }

    /** The day that a weekday means where it stands. */
    static LocalDate find(Match m, Reference r) {
        int weekday = m.number(Kind.WEEKDAY);
        var from = m.told() ? r.focusDay() : r.today();
        return switch (m.way()) {
            case -1 -> from.minusDays(1L + Math.floorMod(from.getDayOfWeek().getValue() - weekday - 1, 7));
            case 1 -> from.plusDays(1L + Math.floorMod(weekday - from.getDayOfWeek().getValue() - 1, 7));
            default -> r.weekday(weekday, m.tense());
        };
    }

    /** {@code a week ago Monday}, {@code a week from Monday}. */
    static Meaning weekdayWeek(Match m, Reference r) {
        int weeks = m.argument("weeks", -1);
        var day = r.weekday(m.number(Kind.WEEKDAY), weeks < 0 ? Tense.PAST : Tense.FUTURE);
        return on(day.plusWeeks(weeks));
    }

    /** {@code Monday of last week}. */
    static Meaning weekdayOfWeek(Match m, Reference r) {
        var week = r.today().plusWeeks(m.way());
        return on(week.plusDays(m.number(Kind.WEEKDAY) - (long) week.getDayOfWeek().getValue()));
    }

    /** {@code the first Monday in May}. */
    static @Nullable Meaning nthOfMonth(Match m, Reference r) {
        var month = CalendarSenses.month(m, r);
        int nth = m.number("nth");
        if (month == null || month.period() == null || nth > 4) {
            return null;
        }
        var first = month.period().from().toLocalDate();
        return on(Dates.nth(first.getYear(), first.getMonthValue(), DayOfWeek.of(m.number(Kind.WEEKDAY)), nth));
    }

    static @Nullable Meaning holiday(Match m, Reference r, Vocabulary vocabulary) {
        var holiday = m.has(Kind.HOLIDAY)
                ? vocabulary.holiday(m.value(Kind.HOLIDAY))
                : Holiday.of(m.argument("on", ""));
        return on(holiday(m, r, holiday).plusDays(m.argument("days", 0)));
    }

    private static LocalDate holiday(Match m, Reference r, Holiday holiday) {
        if (m.has(Kind.YEAR)) {
            return holiday.in(m.number(Kind.YEAR));
        }
        if (m.has("ofyear")) {
            return holiday.in(r.today().getYear() + m.number("ofyear"));
        }
        var here = holiday.in(r.today().getYear());
        return switch (m.way()) {
            case -1 -> here.isBefore(r.today()) ? here : holiday.in(r.today().getYear() - 1);
            case 1 -> here.isAfter(r.today()) ? here : holiday.in(r.today().getYear() + 1);
            default -> m.has(Kind.THIS) ? here : holiday.near(r.today());
        };
    }
}
