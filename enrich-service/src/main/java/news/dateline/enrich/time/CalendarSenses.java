package news.dateline.enrich.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Months, seasons, years, decades and centuries that are called by their names. */
final class CalendarSenses {

    private static final int OLDEST_LIKELY = 1900;
    private static final int OLDEST = 1400;
    private static final int AHEAD = 30;

    private CalendarSenses() {
    }

    static @Nullable Meaning month(Match m, Reference r) {
        int month = m.number(Kind.MONTH);
        if (m.has(Kind.YEAR)) {
            return month(m.number(Kind.YEAR), month);
        }
        if (m.has("yy")) {
            return month(DateSenses.century(m.number("yy"), r.today().getYear()), month);
        }
        if (m.has("ofyear")) {
            return month(r.today().getYear() + m.number("ofyear"), month);
        }
        if (m.ofToldYear()) {
            return month(r.focusYear(), month);
        }
        if (m.has(Kind.LAST) || m.has(Kind.NEXT) || m.has(Kind.THIS)) {
            return relativeMonth(m, r, month);
        }
        int ahead = YearAhead.of(m, month, false);
        if (ahead > 0) {
            return month(ahead, month);
        }
        var told = r.toldBefore();
        return told != null
                ? month(told.from().getYear(), month)
                : Meaning.date(Period.month(r.month(month, m.tense())));
    }

    private static Meaning month(int year, int month) {
        return Meaning.date(Period.month(LocalDate.of(year, month, 1)));
    }

    private static Meaning relativeMonth(Match m, Reference r, int month) {
        var here = LocalDate.of(r.today().getYear(), month, 1);
        var now = r.today().withDayOfMonth(1);
        if (m.has(Kind.LAST)) {
            return Meaning.date(Period.month(here.isBefore(now) ? here : here.minusYears(1)));
        }
        return Meaning.date(Period.month(m.has(Kind.NEXT) && !here.isAfter(now) ? here.plusYears(1) : here));
    }

    static Meaning season(Match m, Reference r) {
        var season = Season.of(m.value(Kind.SEASON));
        int year = r.today().getYear();
        if (m.has(Kind.YEAR) || m.has("ofyear")) {
            return Meaning.date(Period.season(m.has(Kind.YEAR) ? m.number(Kind.YEAR) : year + m.number("ofyear"),
                    season));
        }
        var here = Period.season(year, season);
        var now = (m.told() ? r.focusDay() : r.today()).atStartOfDay();
        boolean over = !here.until().isAfter(now);
        boolean ahead = here.from().isAfter(now);
        return Meaning.date(switch (m.way()) {
            case -1 -> over ? here : here.years(-1);
            case 1 -> ahead ? here : here.years(1);
            default -> m.has(Kind.THIS) ? thisSeason(r, here, season) : tensed(m, here, over, ahead);
        });
    }

    private static Period thisSeason(Reference r, Period here, Season season) {
        return season == Season.WINTER && r.today().getMonthValue() < 6 ? here.years(-1) : here;
    }

    private static Period tensed(Match m, Period here, boolean over, boolean ahead) {
        boolean future = m.tense() == Tense.FUTURE;
        return future && over ? here.years(1) : !future && ahead ? here.years(-1) : here;
    }

    /** A year; where nothing but its four digits speaks for it, one that news would speak of. */
    static @Nullable Meaning year(Match m, Reference r) {
        if (m.has(Kind.D2)) {
            return Meaning.date(Period.year(DateSenses.century(m.number(Kind.D2), r.today().getYear())));
        }
        boolean era = m.arguments().containsKey("era");
        if (era && !m.first().capital() && !m.words().get(m.end() - 1).capital()) {
            // in 2003 ad sales rose, some 500 ad agencies closed
            return null;
        }
        if (era) {
            int named = m.has("years") ? m.number("years") : m.number(Kind.YEAR);
            return named < 1 || named > r.today().getYear() ? null : Meaning.date(Period.year(named));
        }
        int year = m.number(Kind.YEAR);
        boolean likely = year >= OLDEST_LIKELY && year <= r.today().getYear() + AHEAD;
        var first = m.first();
        boolean alone = !first.glued() || (m.start() > 0 && "(-“–—/".contains(m.words().get(m.start() - 1).lower()));
        boolean asked = m.length() > 1 || !m.arguments().containsKey("likely");
        return alone && (asked ? year >= OLDEST || m.arguments().containsKey("old") : likely && !first.glued())
                ? Meaning.date(Period.year(year))
                : null;
    }

    static Meaning decade(Match m, Reference r) {
        int named = m.has("decade") ? m.number("decade") : m.number(Kind.DECADE);
        int first = named < 100 ? 1900 + named : named;
        // the 1800s are the century, the 2000s its first ten years
        return Meaning.date(first % 100 == 0 && first < 2000 ? Period.century(first) : Period.decade(first));
    }

    static @Nullable Meaning century(Match m, Reference r) {
        int nth = m.has(Kind.ROMAN) ? m.number(Kind.ROMAN) : m.has(Kind.D2) ? m.number(Kind.D2) : m.number(Kind.ORD);
        return nth < 1 || nth > 30 ? null : Meaning.date(Period.century((nth - 1) * 100));
    }
}
