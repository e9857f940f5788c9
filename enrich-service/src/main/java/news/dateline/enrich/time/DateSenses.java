package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Dates that name a day of a month. */
final class DateSenses {

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
        var words = m.words();
        int at = skip(words, m.end(), DateSenses::joins, 2);
        at = at < words.size() && (words.get(at).is(Kind.D2) || words.get(at).is(Kind.ORD)) ? at + 1 : words.size();
        at = skip(words, at, DateSenses::of, 1);
        if (at >= words.size() || !words.get(at).is(Kind.MONTH)) {
            return null;
        }
        int month = (int) words.get(at).entry().value(Kind.MONTH);
        int behind = skip(words, at + 1, DateSenses::of, 1);
        return on(behind < words.size() && words.get(behind).is(Kind.YEAR)
                ? Dates.find((int) words.get(behind).entry().value(Kind.YEAR), month, day(m))
                : withoutYear(m, r, month, day(m)));
    }

    private static boolean joins(Word word) {
        return word.is(Kind.TILL) || word.is(Kind.AND) || word.is(Kind.THE) || isSign(word, "-–");
    }

    private static boolean of(Word word) {
        return word.is(Kind.OF) || isSign(word, ".,");
    }

    private static boolean isSign(Word word, String signs) {
        return word.lower().length() == 1 && signs.contains(word.lower());
    }

    private static int skip(List<Word> words, int from, Predicate<Word> skipped, int most) {
        int at = from;
        while (at < words.size() && at < from + most && skipped.test(words.get(at))) {
            at++;
        }
        return at;
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

    /** {@code proposed for next September 10}: the word says more than the verb. */
    private static Tense tense(Match m) {
        return m.has(Kind.LAST) ? Tense.PAST : m.has(Kind.NEXT) ? Tense.FUTURE : m.tense();
    }

    private static @Nullable LocalDate withoutYear(Match m, Reference r, int month, int day) {
        var told = r.toldBefore();
        return told != null
                ? Dates.find(told.from().getYear(), month, day)
                : r.day(month, day, tense(m));
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
