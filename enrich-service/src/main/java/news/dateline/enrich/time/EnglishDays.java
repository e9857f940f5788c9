package news.dateline.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** English for days: weekdays, dates of the month, today and its neighbours, holidays. */
final class EnglishDays {

    private EnglishDays() {
    }

    static List<Rule> rules() {
        return new RuleBook().add("day", "DAY", (m, r) -> day(r.today().plusDays(m.number(Kind.DAY))))
                .add("day", "the day before yesterday", (m, r) -> day(r.today().minusDays(2)))
                .add("day", "the day after tomorrow", (m, r) -> day(r.today().plusDays(2)))
                .add("weekday", "WEEKDAY", EnglishDays::weekday)
                .add("weekday", "this NEXT WEEKDAY", (m, r) -> day(r.weekday(m.number(Kind.WEEKDAY), Tense.FUTURE)))
                .add("weekday", "the? LAST|NEXT|THIS WEEKDAY", EnglishDays::relativeWeekday)
                .add("date", "the? LAST|NEXT|THIS? WEEKDAY ,? MONTH D2|ORD ,? YEAR?", EnglishDays::monthDay)
                .add("date", "WEEKDAY ,? the? D2|ORD of? MONTH ,? YEAR?", EnglishDays::monthDay)
                .add("date", "MONTH the? D2|ORD ,? YEAR", EnglishDays::monthDay)
                .add("date", "LAST|NEXT|THIS? MONTH the? D2|ORD", EnglishDays::monthDay)
                .add("date", "D2|ORD MONTH ,? YEAR?", EnglishDays::monthDay)
                .add("date", "the? ORD of MONTH ,? YEAR?", EnglishDays::monthDay)
                .add("date", "MONTH the? D2|ORD ,? of? last|this|next year", EnglishDays::monthDay)
                .add("iso", "YEAR ~- ~D2 ~- ~D2", (m, r) -> exact(m.number(Kind.YEAR), value(m, 1), value(m, 2)))
                .add("iso", "YEAR ~/ ~D2 ~/ ~D2", (m, r) -> exact(m.number(Kind.YEAR), value(m, 1), value(m, 2)))
                .add("numeric", "D2 ~/ ~D2 ~/ ~YEAR|D2", EnglishDays::numeric)
                .add("numeric", "D2 ~- ~D2 ~- ~YEAR|D2", EnglishDays::numeric)
                .add("holiday", "HOLIDAY day|eve? YEAR?", EnglishDays::holiday)
                .add("holiday", "new year 's day|eve",
                        (m, r) -> m.hasWord("eve") ? yearly(r, 12, 31) : yearly(r, 1, 1))
                .add("holiday", "independence day", (m, r) -> yearly(r, 7, 4))
                .add("holiday", "valentine 's day", (m, r) -> yearly(r, 2, 14))
                .add("holiday", "labor day",
                        (m, r) -> near(r, year -> Dates.nth(year, 9, DayOfWeek.MONDAY, 1)))
                .add("holiday", "memorial day",
                        (m, r) -> near(r, year -> Dates.nth(year, 5, DayOfWeek.MONDAY, -1)))
                .rules();
    }

    private static @Nullable Meaning weekday(Match m, Reference r) {
        var tense = m.after(1).equals("'s") ? Tense.PAST : Reference.tense(m);
        return m.first().capital() ? day(r.weekday(m.number(Kind.WEEKDAY), tense)) : null;
    }

    private static Meaning relativeWeekday(Match m, Reference r) {
        int weekday = m.number(Kind.WEEKDAY);
        if (m.has(Kind.NEXT)) {
            var from = m.hasWord("following") ? r.focusDay() : r.today();
            return day(from.plusDays(1L + Math.floorMod(weekday - from.getDayOfWeek().getValue() - 1, 7)));
        }
        if (m.has(Kind.THIS)) {
            return day(r.weekday(weekday, Reference.tense(m)));
        }
        var from = m.hasWord("previous", "preceding") ? r.focusDay() : r.today();
        return day(from.minusDays(1L + Math.floorMod(from.getDayOfWeek().getValue() - weekday - 1, 7)));
    }

    private static @Nullable Meaning monthDay(Match m, Reference r) {
        int month = m.number(Kind.MONTH);
        int day = m.has(Kind.ORD) ? m.number(Kind.ORD) : m.number(Kind.D2);
        var date = m.has(Kind.YEAR)
                ? Dates.find(m.number(Kind.YEAR), month, day)
                : m.hasWord("year")
                        ? Dates.find(r.today().getYear() + (m.has(Kind.LAST) ? -1 : m.has(Kind.NEXT) ? 1 : 0), month,
                                day)
                        : withoutYear(m, r, month, day);
        return date == null ? null : day(date);
    }

    private static @Nullable LocalDate withoutYear(Match m, Reference r, int month, int day) {
        var told = r.toldBefore();
        return told != null
                ? Dates.find(told.from().getYear(), month, day)
                : r.day(month, day, m.has(Kind.LAST) ? Tense.PAST : Reference.tense(m));
    }

    private static @Nullable Meaning numeric(Match m, Reference r) {
        int first = value(m, 1);
        int second = value(m, 2);
        int year = m.has(Kind.YEAR) ? m.number(Kind.YEAR) : century(value(m, 3), r.today().getYear());
        return first > 12 ? exact(year, second, first) : exact(year, first, second);
    }

    private static int century(int year, int today) {
        int here = today / 100 * 100 + year;
        return here > today + 20 ? here - 100 : here;
    }

    private static Meaning holiday(Match m, Reference r) {
        int code = m.number(Kind.HOLIDAY) - (m.hasWord("eve") ? 1 : 0);
        java.util.function.IntFunction<LocalDate> of = year -> switch (m.number(Kind.HOLIDAY)) {
            case 1 -> Dates.nth(year, 11, DayOfWeek.THURSDAY, 4);
            case 2 -> Dates.easter(year);
            default -> LocalDate.of(year, code / 100, code % 100);
        };
        return m.has(Kind.YEAR) ? day(of.apply(m.number(Kind.YEAR))) : near(r, of);
    }

    private static Meaning yearly(Reference r, int month, int day) {
        return near(r, year -> LocalDate.of(year, month, day));
    }

    /** The one nearest to today. */
    private static Meaning near(Reference r, java.util.function.IntFunction<LocalDate> of) {
        var here = of.apply(r.today().getYear());
        long ahead = java.time.temporal.ChronoUnit.DAYS.between(r.today(), here);
        return day(ahead > 183
                ? of.apply(r.today().getYear() - 1)
                : ahead < -183 ? of.apply(r.today().getYear() + 1) : here);
    }

    private static int value(Match m, int nth) {
        return (int) m.value(Kind.D2, nth);
    }

    private static @Nullable Meaning exact(int year, int month, int day) {
        var date = Dates.find(year, month, day);
        return date == null ? null : day(date);
    }

    private static Meaning day(LocalDate day) {
        return Meaning.date(Period.day(day));
    }
}
