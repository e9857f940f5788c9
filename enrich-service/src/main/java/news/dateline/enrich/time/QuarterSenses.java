package news.dateline.enrich.time;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Quarters and halves of the year, and the same time a year before. */
final class QuarterSenses {

    private static final int NEAR = 4;
    private static final int FAR = 6;

    private QuarterSenses() {
    }

    static @Nullable Meaning quarter(Match m, Reference r) {
        var first = first(m, r, 4);
        return first == null ? null : Meaning.date(Period.quarter(first));
    }

    static @Nullable Meaning half(Match m, Reference r) {
        var first = first(m, r, 2);
        return first == null ? null : Meaning.date(Period.half(first));
    }

    private static @Nullable LocalDate first(Match m, Reference r, int parts) {
        int nth = nth(m, parts);
        if (nth < 1 || nth > parts) {
            return null;
        }
        int month = (nth - 1) * 12 / parts + 1;
        int year = m.has(Kind.YEAR)
                ? m.number(Kind.YEAR)
                : m.has("ofyear") ? r.today().getYear() + m.number("ofyear") : nearest(m, r, month);
        return LocalDate.of(year + m.argument("year", 0), month, 1);
    }

    private static int nth(Match m, int parts) {
        for (var kind : List.of(Kind.ORD, Kind.QUARTER, Kind.HALF, Kind.D2, Kind.ROMAN, Kind.NUM)) {
            if (m.has(kind)) {
                return m.number(kind);
            }
        }
        return parts;
    }

    private static int nearest(Match m, Reference r, int month) {
        boolean ahead = LocalDate.of(r.today().getYear(), month, 1).isAfter(r.today());
        return r.today().getYear() - (ahead && m.tense() != Tense.FUTURE ? 1 : 0);
    }

    /** The quarter that a report is about, or the same one of another year. */
    static Meaning reported(Match m, Reference r) {
        if (m.has(Kind.YEAR)) {
            int year = m.number(Kind.YEAR);
            var quarter = r.recentQuarter(FAR);
            return Meaning.date(
                    quarter == null ? Period.year(year) : quarter.years(year - quarter.from().getYear()));
        }
        if (m.arguments().containsKey("period") && r.recentQuarter(FAR) == null) {
            return Meaning.date(r.reportedPeriod().years(m.argument("year", 0)));
        }
        return Meaning.date(r.reportedQuarter().years(m.has("ofyear") ? m.number("ofyear") : m.argument("year", 0)));
    }

    /** A year before, or so many: the same quarter where the text is about one, else the year itself. */
    static Meaning yearBefore(Match m, Reference r) {
        int years = m.has(Kind.NUM) ? (int) Math.min(m.value(Kind.NUM), 1000) : 1;
        var quarter = r.recentQuarter(NEAR);
        return Meaning.date(quarter != null ? quarter.years(-years) : Period.year(r.today().getYear() - years))
                .countedBack();
    }

    static Meaning yearEnd(Match m, Reference r) {
        // at the beginning of a year it is mostly the end of the last one that is spoken of
        boolean last = r.today().getMonthValue() < 3 && m.tense() != Tense.FUTURE;
        int year = m.has(Kind.YEAR) ? m.number(Kind.YEAR) : r.today().getYear() - (last ? 1 : 0);
        return m.arguments().containsKey("day")
                ? DaySenses.on(LocalDate.of(year, 12, 31))
                : Meaning.date(Period.year(year)).modified(Mod.END);
    }
}
