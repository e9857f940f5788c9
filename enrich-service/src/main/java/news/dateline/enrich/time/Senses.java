package news.dateline.enrich.time;

/**
 * The senses that rules may give to their words, the same for all languages:
 * <ul>
 * <li>days: {@code day weekday weekday-week weekday-of-week date date-time date-in-month numeric dotted
 * day-of-month day-of-month-ahead nth-weekday holiday}
 * <li>weeks and longer: {@code unit that-unit the-unit week-of week-of-month month season year decade century half}
 * <li>quarters: {@code quarter reported-quarter year-before year-end}
 * <li>lengths: {@code length one some vague-length later ago}
 * <li>the clock: {@code clock part told-part eve-night}
 * <li>what recurs: {@code every weekly yearly daily-part}
 * <li>what has no place on the calendar: {@code open}; what is no time at all: {@code none}
 * <li>of what is already understood: {@code part-of at night-of modified}
 * </ul>
 */
final class Senses {

    private Senses() {
    }

    static Sense get(String name, Vocabulary vocabulary) {
        return switch (name) {
            case "none" -> (match, reference) -> Meaning.NONE;
            case "open" -> (match, reference) -> Meaning.open(match.argument("value", ""));
            case "day" -> DaySenses::day;
            case "weekday" -> DaySenses::weekday;
            case "weekday-week" -> DaySenses::weekdayWeek;
            case "weekday-of-week" -> DaySenses::weekdayOfWeek;
            case "date" -> DateSenses::date;
            case "date-time" -> DateSenses::dateTime;
            case "date-in-month" -> DateSenses::inMonth;
            case "numeric" -> DateSenses::numeric;
            case "dotted" -> DateSenses::dotted;
            case "day-of-month" -> DateSenses::ofMonth;
            case "day-of-month-ahead" -> DateSenses::ofMonthAhead;
            case "nth-weekday" -> DaySenses::nthOfMonth;
            case "holiday" -> (match, reference) -> DaySenses.holiday(match, reference, vocabulary);
            case "unit" -> UnitSenses::unit;
            case "that-unit" -> UnitSenses::that;
            case "the-unit" -> UnitSenses::the;
            case "week-of" -> UnitSenses::weekOf;
            case "week-of-month" -> UnitSenses::weekOfMonth;
            case "month" -> CalendarSenses::month;
            case "season" -> CalendarSenses::season;
            case "year" -> CalendarSenses::year;
            case "decade" -> CalendarSenses::decade;
            case "century" -> CalendarSenses::century;
            case "half" -> QuarterSenses::half;
            case "quarter" -> QuarterSenses::quarter;
            case "reported-quarter" -> QuarterSenses::reported;
            case "year-before" -> QuarterSenses::yearBefore;
            case "year-end" -> QuarterSenses::yearEnd;
            case "length" -> LengthSenses::length;
            case "one" -> LengthSenses::one;
            case "some" -> LengthSenses::some;
            case "vague-length" -> LengthSenses::vague;
            case "later" -> LengthSenses::later;
            case "ago" -> LengthSenses::ago;
            case "clock" -> ClockSenses::clock;
            case "part" -> ClockSenses::part;
            case "eve-night" -> ClockSenses::eveNight;
            case "told-part" -> ClockSenses::told;
            case "every" -> SetSenses::every;
            case "weekly" -> SetSenses::weekly;
            case "yearly" -> SetSenses::yearly;
            case "daily-part" -> SetSenses::dailyPart;
            case "part-of" -> CompoundSenses::partOf;
            case "at" -> CompoundSenses::at;
            case "night-of" -> CompoundSenses::nightOf;
            case "modified" -> CompoundSenses::modified;
            default -> throw new IllegalArgumentException("expected a sense, got " + name);
        };
    }
}
