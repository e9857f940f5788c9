package news.dateline.enrich.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** English for weeks, months, seasons, years, decades and centuries. */
final class EnglishCalendar {

    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "by", "until", "till", "before", "after",
            "during", "from", "through", "of", "throughout", "early", "late", "and", "to", "for", "mid", "fiscal",
            "the",
            "than", "between", "(", "over", "about", "around", "or", "circa");
    private static final Set<String> COUNTED = Set.of("people", "shares", "points", "pounds", "dollars", "units",
            "tons",
            "tonnes", "miles", "feet", "meters", "metres", "yards", "jobs", "employees", "troops", "workers", "votes",
            "percent", "%", "times", "soldiers", "men", "women", "homes", "houses", "barrels", "cars", "lire", "yen",
            "km",
            "kilometers", "kilometres", "members", "students", "acres", "cases", "deaths", "civilians", "euros",
            "hours");

    private EnglishCalendar() {
    }

    static List<Rule> rules() {
        return new RuleBook().add("unit", "the? LAST|NEXT|THIS UNIT", EnglishCalendar::relative)
                .add("unit", "this|the past|coming UNIT", EnglishCalendar::relative)
                .add("unit", "that|same UNIT", EnglishCalendar::thatUnit)
                .add("unit", "the same UNIT", EnglishCalendar::thatUnit)
                .add("unit", "the UNIT", EnglishCalendar::theUnit)
                .add("unit", "the full year", EnglishCalendar::theUnit)
                .add("unit", "the? year", (m, r) -> m.length() > 1 ? theUnit(m, r) : null)
                .add("season", "the? LAST|NEXT|THIS past? SEASON", EnglishCalendar::relativeSeason)
                .add("season", "the? SEASON of|in? YEAR",
                        (m, r) -> Meaning.date(Period.season(m.number(Kind.YEAR), season(m))))
                .add("season", "the SEASON", (m, r) -> m.before(1).equals("in") ? tenseSeason(m, r) : null)
                .add("month", "MONTH", EnglishCalendar::month)
                .add("month", "MONTH ,? of? YEAR",
                        (m, r) -> month(m.number(Kind.YEAR), m))
                .add("month", "MONTH ,? of? LAST|THIS|NEXT year",
                        (m, r) -> month(r.today().getYear() + direction(m), m))
                .add("month", "LAST|THIS|NEXT MONTH", EnglishCalendar::relativeMonth)
                .add("month", "this|the past|coming MONTH", EnglishCalendar::relativeMonth)
                .add("year", "YEAR", EnglishCalendar::year)
                .add("year", "the? year YEAR", (m, r) -> Meaning.date(Period.year(m.number(Kind.YEAR))))
                .add("year", "the? fiscal year? YEAR", (m, r) -> Meaning.date(Period.year(m.number(Kind.YEAR))))
                .add("year", "the? current|this|last|next fiscal year",
                        (m, r) -> Meaning.date(Period.year(r.today().getYear() + direction(m))))
                .add("year", "the? current year", (m, r) -> Meaning.date(Period.year(r.today().getYear())))
                .add("decade", "the? DECADE", EnglishCalendar::decade)
                .add("decade", "the? '|’|‘|` ~DECADE", EnglishCalendar::decade)
                .add("century", "the? ORD ~-? century", (m, r) -> century(m))
                .rules();
    }

    static int direction(Match m) {
        return m.has(Kind.LAST) ? -1 : m.has(Kind.NEXT) ? 1 : 0;
    }

    private static @Nullable Meaning relative(Match m, Reference r) {
        var unit = Unit.of(m.value(Kind.UNIT));
        int way = direction(m);
        if (unit.withinDay()) {
            return way == 0 || unit == Unit.SECOND ? null : Meaning.lasting(1, unit);
        }
        boolean told = m.hasWord("previous", "preceding", "following");
        if (unit == Unit.DAY) {
            return way == 0 || (!told && !m.hasWord("next"))
                    ? null
                    : Meaning.date(Period.day(r.narrativeDay().plusDays(way)));
        }
        if ((m.hasWord("past") && unit != Unit.YEAR && unit != Unit.WEEKEND) || (unit == Unit.DECADE && way != 0)) {
            return Meaning.lasting(1, unit);
        }
        var from = told ? r.focusDay() : r.today();
        if (unit == Unit.WEEKEND) {
            return Meaning.date(weekend(from, way));
        }
        return Meaning.date(Period.of(unit, unit.shift(from.atStartOfDay(), way).toLocalDate()));
    }

    private static Period weekend(LocalDate from, int way) {
        boolean within = from.getDayOfWeek().getValue() >= 6;
        return Period.weekend(from.plusWeeks(way == 1 && !within ? 1 : way));
    }

    private static @Nullable Meaning thatUnit(Match m, Reference r) {
        var unit = Unit.of(m.value(Kind.UNIT));
        var focus = r.focus();
        if (unit.withinDay() || focus == null || focus.precision().compareTo(unit.precision) > 0) {
            return null;
        }
        return Meaning.date(Period.of(unit, focus.from().toLocalDate()));
    }

    private static @Nullable Meaning theUnit(Match m, Reference r) {
        if (m.hasWord("full")) {
            return Meaning.date(Period.year(r.focusYear()));
        }
        var unit = Unit.of(m.value(Kind.UNIT));
        boolean length = m.before(1).equals("for") || m.after(1).equals("ended") || m.after(1).equals("ending");
        return switch (unit) {
            case YEAR -> length ? Meaning.lasting(1, unit) : Meaning.date(Period.year(r.focusYear()));
            case QUARTER -> Meaning.date(r.reportedQuarter());
            case WEEKEND -> Meaning.date(weekend(r.today(), r.today().getDayOfWeek().getValue() >= 6
                    || Reference.tense(m) == Tense.FUTURE ? 0 : -1));
            case WEEK -> Meaning.date(Period.week(r.today()));
            case MONTH -> Meaning.date(Period.month(r.focusDay()));
            case DAY -> m.before(1).equals("of") || m.before(1).equals("in") || m.before(1).equals("during")
                    || m.before(1).equals("on")
                            ? Meaning.date(Period.day(r.narrativeDay()))
                            : null;
            default -> null;
        };
    }

    private static Season season(Match m) {
        return Season.of(m.value(Kind.SEASON));
    }

    private static Meaning relativeSeason(Match m, Reference r) {
        var season = season(m);
        var here = Period.season(r.today().getYear(), season);
        var today = r.today().atStartOfDay();
        if (m.has(Kind.LAST)) {
            return Meaning.date(here.until().isAfter(today) ? here.years(-1) : here);
        }
        if (m.has(Kind.NEXT)) {
            return Meaning.date(here.from().isAfter(today) ? here : here.years(1));
        }
        boolean lastWinter = season == Season.WINTER && r.today().getMonthValue() < 6;
        return Meaning.date(lastWinter ? here.years(-1) : here);
    }

    private static Meaning tenseSeason(Match m, Reference r) {
        var here = Period.season(r.today().getYear(), season(m));
        boolean future = Reference.tense(m) == Tense.FUTURE;
        boolean over = !here.until().isAfter(r.today().atStartOfDay());
        boolean ahead = here.from().isAfter(r.today().atStartOfDay());
        return Meaning.date(future && over ? here.years(1) : !future && ahead ? here.years(-1) : here);
    }

    private static @Nullable Meaning month(Match m, Reference r) {
        boolean verb = m.hasWord("may", "march") && m.start() == 0;
        boolean named = m.before(1).equals("in") || m.before(1).equals("since") || m.before(1).equals("of");
        if (!m.first().capital() || verb || (m.first().end() - m.first().start() == 3 && !named && !m.hasWord("may"))) {
            return null;
        }
        var told = r.toldBefore();
        int month = m.number(Kind.MONTH);
        if (told != null) {
            return month(told.from().getYear(), m);
        }
        return Meaning.date(Period.month(r.month(month, Reference.tense(m))));
    }

    private static Meaning month(int year, Match m) {
        return Meaning.date(Period.month(LocalDate.of(year, m.number(Kind.MONTH), 1)));
    }

    private static Meaning relativeMonth(Match m, Reference r) {
        int month = m.number(Kind.MONTH);
        var here = LocalDate.of(r.today().getYear(), month, 1);
        var now = r.today().withDayOfMonth(1);
        if (m.has(Kind.LAST)) {
            return Meaning.date(Period.month(here.isBefore(now) ? here : here.minusYears(1)));
        }
        return Meaning.date(Period.month(m.has(Kind.NEXT) && !here.isAfter(now) ? here.plusYears(1) : here));
    }

    private static @Nullable Meaning year(Match m, Reference r) {
        int year = m.number(Kind.YEAR);
        var before = m.before(1);
        if (COUNTED.contains(m.after(1)) || before.equals("$") || before.equals("£") || before.equals("€")
                || (m.first().glued() && !before.equals("(") && !before.equals("-") && !before.equals("“"))) {
            return null;
        }
        boolean likely = year >= 1900 && year <= r.today().getYear() + 30;
        return (BEFORE_YEAR.contains(before) && year >= 1400) || (likely && !m.first().glued())
                ? Meaning.date(Period.year(year))
                : null;
    }

    private static Meaning decade(Match m, Reference r) {
        return Meaning.date(Period.decade(m.number(Kind.DECADE)));
    }

    private static @Nullable Meaning century(Match m) {
        int nth = m.number(Kind.ORD);
        return nth < 1 || nth > 30 ? null : Meaning.date(Period.century((nth - 1) * 100));
    }
}
