package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** Dates that name a day of a month. */
final class DateSenses {

    /** {@code 4 al 8 de agosto de 2005} */
    private static final int FAR = 7;

    private DateSenses() {
    }

    static @Nullable Meaning date(Match m, Reference r) {
        int month = month(m);
        int day = day(m);
        return on(m.has(Kind.YEAR)
                ? Dates.find(m.number(Kind.YEAR), month, day)
                : m.has("ofyear")
                        ? Dates.find(r.today().getYear() + m.number("ofyear"), month, day)
                        : m.ofToldYear()
                                ? Dates.find(r.focusYear(), month, day)
                                : ofYearAhead(m, r, month, day));
    }

    private static @Nullable LocalDate ofYearAhead(Match m, Reference r, int month, int day) {
        int year = YearAhead.of(m, month, true);
        return year > 0 ? Dates.find(year, month, day) : withoutYear(m, r, month, day);
    }

    /** A date in digits with the time of the day behind it. */
    static @Nullable Meaning dateTime(Match m, Reference r) {
        var date = Dates.find(m.number(Kind.YEAR), month(m), day(m));
        return date == null ? null : ClockSenses.at(date, m);
    }

    /** {@code the third of last month}. */
    static @Nullable Meaning inMonth(Match m, Reference r) {
        var month = YearMonth.from(r.today()).plusMonths(m.number("ofmonth"));
        return on(Dates.find(month.getYear(), month.getMonthValue(), day(m)));
    }

    /** Day, month and year in digits; the first two change places where they must. */
    static @Nullable Meaning numeric(Match m, Reference r) {
        int month = m.number("month");
        int day = m.number("day");
        int year = m.has(Kind.YEAR) ? m.number(Kind.YEAR) : century(m.number("year"), r.today().getYear());
        return on(month > 12 ? Dates.find(year, day, month) : Dates.find(year, month, day));
    }

    /** {@code 24.12.}: the value of the word is 2412. */
    static @Nullable Meaning dotted(Match m, Reference r) {
        int value = m.number(Kind.DOTTED);
        return on(withoutYear(m, r, value % 100, value / 100));
    }

    /** The {@code 5} of {@code Jan. 3-5} and {@code on the 5th}: a day of the month that the text is at. */
    static @Nullable Meaning ofMonth(Match m, Reference r) {
        var month = r.narrativeDay();
        int year = m.has(Kind.YEAR) ? m.number(Kind.YEAR) : month.getYear();
        return on(Dates.find(year, month.getMonthValue(), day(m)));
    }

    /** The {@code 3} of {@code 3-5 January 2018}: the month, and perhaps the year, are still to come. */
    static @Nullable Meaning ofMonthAhead(Match m, Reference r) {
        int year = 0;
        int month = 0;
        for (int i = m.end(); i < m.words().size() && i < m.end() + FAR; i++) {
            var word = m.words().get(i).entry();
            month = month == 0 && word.is(Kind.MONTH) ? (int) word.value(Kind.MONTH) : month;
            year = month > 0 && word.is(Kind.YEAR) ? (int) word.value(Kind.YEAR) : year;
        }
        return on(year > 0 ? Dates.find(year, month, day(m)) : withoutYear(m, r, month, day(m)));
    }

    static @Nullable Meaning on(@Nullable LocalDate date) {
        return date == null ? null : DaySenses.on(date);
    }

    private static int month(Match m) {
        return m.has("month") ? m.number("month") : m.number(Kind.MONTH);
    }

    private static int day(Match m) {
        return m.has("day") ? m.number("day") : m.has(Kind.ORD) ? m.number(Kind.ORD) : m.number(Kind.D2);
    }

    private static @Nullable LocalDate withoutYear(Match m, Reference r, int month, int day) {
        var told = r.toldBefore();
        return told != null
                ? Dates.find(told.from().getYear(), month, day)
                : r.day(month, day, m.has(Kind.LAST) ? Tense.PAST : m.tense());
    }

    /** The year that its last two digits mean, or all four say. */
    static int century(int year, int today) {
        if (year > 99) {
            return year;
        }
        int here = today / 100 * 100 + year;
        return here > today + 20 ? here - 100 : here;
    }
}
