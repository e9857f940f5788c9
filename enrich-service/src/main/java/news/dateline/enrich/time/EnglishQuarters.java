package news.dateline.enrich.time;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** English for quarters and halves of a year, and for the periods that business reports compare. */
final class EnglishQuarters {

    private EnglishQuarters() {
    }

    static List<Rule> rules() {
        return new RuleBook().add("quarter", "the? fiscal? YEAR? fiscal? ORD ~-? quarter|half", EnglishQuarters::nth)
                .add("quarter", "the? fiscal? ORD ~-? quarter|half ,? of|in? fiscal? YEAR", EnglishQuarters::nth)
                .add("quarter", "the? ORD ~-? quarter|half ,? of|in? the? LAST|NEXT|THIS year", EnglishQuarters::nth)
                .add("quarter", "LAST|NEXT|THIS year 's ORD ~-? quarter|half", EnglishQuarters::nth)
                .add("quarter", "the? year ~-? ago|earlier ORD ~-? quarter|half", EnglishQuarters::nth)
                .add("quarter", "the? comparable|corresponding|same? year ~-? ago|earlier quarter|period|half",
                        (m, r) -> Meaning.date(r.reportedQuarter().years(-1)))
                .add("quarter", "the? corresponding|comparable|same|year quarter|period of? last year",
                        (m, r) -> Meaning.date(r.reportedQuarter().years(-1)))
                .add("quarter", "LAST|NEXT|THIS year 's quarter|period",
                        (m, r) -> Meaning.date(r.reportedQuarter().years(EnglishCalendar.direction(m))))
                .add("quarter", "the? YEAR quarter|period", EnglishQuarters::ofYear)
                .add("quarter", "the latest|recent|reported fiscal? quarter|period",
                        (m, r) -> Meaning.date(r.reportedQuarter()))
                .add("year ago", "year ~-? ago|earlier", (m, r) -> Meaning.date(yearBefore(r, 1)))
                .add("year ago", "a|the year ~-? ago|earlier|before", (m, r) -> Meaning.date(yearBefore(r, 1)))
                .add("year end", "the? year ~- ~end", (m, r) -> Meaning.date(yearEnd(r)))
                .rules();
    }

    private static @Nullable Meaning nth(Match m, Reference r) {
        int nth = m.number(Kind.ORD);
        int months = m.hasWord("half") ? 6 : 3;
        if (nth < 1 || nth > 12 / months) {
            return null;
        }
        if (m.hasWord("half") && !m.has(Kind.YEAR) && !m.hasWord("year") && !m.before(1).equals("in")
                && !m.before(1).equals("for")) {
            return null;
        }
        int year = m.has(Kind.YEAR)
                ? m.number(Kind.YEAR)
                : m.has(Kind.LAST) || m.has(Kind.NEXT) || m.has(Kind.THIS)
                        ? r.today().getYear() + EnglishCalendar.direction(m)
                        : nearest(m, r, nth * months - months + 1);
        var first = LocalDate.of(m.hasWord("ago", "earlier") ? year - 1 : year, nth * months - months + 1, 1);
        return Meaning.date(months == 6 ? Period.half(first) : Period.quarter(first));
    }

    private static int nearest(Match m, Reference r, int month) {
        boolean ahead = LocalDate.of(r.today().getYear(), month, 1).isAfter(r.today());
        return r.today().getYear() - (ahead && Reference.tense(m) != Tense.FUTURE ? 1 : 0);
    }

    private static Meaning ofYear(Match m, Reference r) {
        int year = m.number(Kind.YEAR);
        var quarter = r.recentQuarter(6);
        return Meaning.date(quarter == null ? Period.year(year) : quarter.years(year - quarter.from().getYear()));
    }

    /** A year before: the same quarter where the text is about one, else the year itself. */
    static Period yearBefore(Reference r, int years) {
        var quarter = r.recentQuarter(4);
        return quarter != null ? quarter.years(-years) : Period.year(r.today().getYear() - years);
    }

    private static Period yearEnd(Reference r) {
        int year = r.today().getYear() - (r.today().getMonthValue() < 3 ? 1 : 0);
        return Period.day(LocalDate.of(year, 12, 31));
    }
}
