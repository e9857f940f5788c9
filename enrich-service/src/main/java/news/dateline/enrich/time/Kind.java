package news.dateline.enrich.time;

/** What a word may be in an expression of time; one word may be several. */
@SuppressWarnings("EnumOrdinal") // the kinds of a word are a set of bits
enum Kind {
    /** A number, in digits or words; its value is the number. */
    NUM,
    /** A number in its place in a row: {@code third}, {@code 3rd}. */
    ORD,
    /** Four digits that may be a year. */
    YEAR,
    /** One or two digits. */
    D2,
    /** A name of a month; its value is 1 to 12. */
    MONTH,
    /** A name of a weekday; its value is 1 to 7. */
    WEEKDAY,
    /** The weekdays in plural: {@code Tuesdays}. */
    WEEKDAYS,
    /** A unit of time in singular; its value is the ordinal of {@link Unit}. */
    UNIT,
    /** A unit of time in plural. */
    UNITS,
    /** A part of the day; its value numbers {@link DayPart}. */
    DAYPART,
    /** A part of the day in plural. */
    DAYPARTS,
    /** A season; its value numbers {@link Season}. */
    SEASON,
    /** A holiday; its value is its line in the vocabulary of holidays. */
    HOLIDAY,
    /** A decade: {@code 1990s}, {@code nineties}; its value is its first year. */
    DECADE,
    /** Words like {@code last}, {@code past}. */
    LAST,
    /** Words like {@code next}, {@code coming}. */
    NEXT,
    /** Words like {@code this}, {@code current}. */
    THIS,
    /** Words like {@code every}, {@code each}. */
    EACH,
    /** Words like {@code several}, {@code few}. */
    SOME,
    /** Words like {@code almost}, {@code about} before a number. */
    ABOUT,
    /** Words like {@code early}, {@code late}. */
    PART,
    /** A day counted from today: {@code yesterday} is -1. */
    DAY,
    /** How often: {@code daily}; its value is the ordinal of the unit. */
    OFTEN,
    /** The present: {@code now}. */
    NOW,
    /** A vague past: {@code recently}. */
    BEFORE,
    /** A vague future: {@code soon}. */
    AFTER,
    /** {@code a.m.} and {@code p.m.}; its value is 0 or 12. */
    AMPM,
    /** A time zone. */
    ZONE,
    /** A word before a year: {@code in}, {@code since}. */
    PREP,
    /** A verb form or word that tells of the past. */
    PAST_VERB,
    /** A word that tells of what is to come. */
    FUTURE_VERB;

    long bit() {
        return 1L << ordinal();
    }
}
