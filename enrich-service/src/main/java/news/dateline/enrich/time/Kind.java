package news.dateline.enrich.time;

/** What a word may be in an expression of time; one word may be several. */
@SuppressWarnings("EnumOrdinal") // the kinds of a word are a set of bits
enum Kind {
    /** A number, in digits or words; its value is the number. */
    NUM,
    /** A number in its place in a row: {@code third}, {@code 3rd}. */
    ORD,
    /** Four digits that may be a year, or a year in words. */
    YEAR,
    /** One or two digits. */
    D2,
    /** One or two digits, a full stop, two digits: {@code 20.30}; its value is 2030. */
    DOTTED,
    /** Four digits that a clock may show: {@code 0735}. */
    HHMM,
    /** A name of a month; its value is 1 to 12. */
    MONTH,
    /** A name of a weekday; its value is 1 to 7. */
    WEEKDAY,
    /** The weekdays in plural: {@code Tuesdays}; 8 stands for all working days. */
    WEEKDAYS,
    /** A weekday with a part of it: {@code Montagabend}; its value is ten times the weekday and the {@link DayPart}. */
    WEEKDAY_PART,
    /** A {@link Unit} in singular. */
    UNIT,
    /** A {@link Unit} in plural. */
    UNITS,
    /** A {@link DayPart}. */
    DAYPART,
    /** A {@link DayPart} in plural, or as an adverb of what is done each day. */
    DAYPARTS,
    /** A {@link Season}. */
    SEASON,
    /** A {@link Season} in plural. */
    SEASONS,
    /** A {@link Holiday}. */
    HOLIDAY,
    /** A decade: {@code 1990s}, {@code nineties}; its value is its first year. */
    DECADE,
    /** A number in Roman digits. */
    ROMAN,
    /** Words like {@code last}, {@code past}. */
    LAST,
    /** Words like {@code next}, {@code coming}. */
    NEXT,
    /** Words like {@code this}, {@code current}. */
    THIS,
    /** Words like {@code previous}, which count from what the text spoke of. */
    FORMER,
    /** Words like {@code following}, which count from what the text spoke of. */
    FOLLOWING,
    /** Words like {@code every}, {@code each}. */
    EACH,
    /** Words like {@code several}, {@code few}. */
    SOME,
    /** A {@link Mod} that stands before a length or a number: {@code almost}, {@code about}. */
    ABOUT,
    /** A {@link Mod} that picks a part of a date: {@code early}, {@code late}. */
    PART,
    /** A day counted from today: {@code yesterday} is -1. */
    DAY,
    /** How often: {@code daily}; its value is the {@link Unit}. */
    OFTEN,
    /** The present: {@code now}. */
    NOW,
    /** A vague past: {@code recently}. */
    BEFORE,
    /** A vague future: {@code soon}. */
    AFTER,
    /** {@code a.m.} and {@code p.m.}; its value is 0 or 12. */
    AMPM,
    /** A time zone; its value is its distance from UTC in hours. */
    ZONE,
    /** Letters that may stand between digits, as in {@code 20h30}. */
    MARK,
    /** Letters that make an ordinal of the digits before them. */
    ORDINAL_MARK,
    /** Letters that make a year of the digits behind them. */
    YEAR_MARK,
    /** A quarter of the year by its short name, {@code Q3}. */
    QUARTER,
    /** A half of the year by its short name, {@code H1}. */
    HALF,
    /** Letters that make a decade of the digits before them. */
    DECADE_MARK,
    /** A verb form or word that tells of the past. */
    PAST_VERB,
    /** A verb form or word that tells of what is to come. */
    FUTURE_VERB,
    /** A word before a date that is still to come: always where its value is 1, else unless a verb of the past leads. */
    AHEAD,
    /** A word before a date that is past. */
    SINCE,
    /** A verb form that tells of the past where no other verb of its clause tells anything. */
    WEAK_PAST,
    /** A form of "to be" that leaves it to another word whether a participle tells of the past. */
    BE,
    /** An article or the like, which cannot begin an infinitive. */
    ARTICLE,
    /** A word that says nothing, whatever its ending. */
    PLAIN,
    /** A word that makes an infinitive of what is to come of the word behind it. */
    TO,
    /** From one day or month to another: {@code through}. */
    TILL,
    /** One day or month beside another: {@code and}. */
    AND,
    /** An article before a day of a month: {@code the 5th}. */
    THE,
    /** Between a day and its month: {@code 4 de agosto}. */
    OF,
    /** What is counted, so that a number before it is no year: {@code 2000 people}. */
    COUNTED,
    /** A word whose {@link #TO} leads to a noun: {@code an end to violence}. */
    TO_NOUN,
    /** A day, already understood. */
    A_DAY,
    /** A week, month, year or another stretch of days, already understood. */
    A_DATE,
    /** A time of the clock, already understood. */
    A_CLOCK,
    /** A part of a day, already understood. */
    A_DAYPART,
    /** A length of time, already understood. */
    A_LENGTH,
    /** A day or stretch counted back from today, already understood. */
    AN_AGO;

    static final Kind[] ALL = values();
    /** What a word is beside its own meaning: one that is nothing else may still be a verb, say. */
    static final long ASIDE = TILL.bit() | AND.bit() | THE.bit() | OF.bit() | COUNTED.bit() | TO_NOUN.bit();

    long bit() {
        return 1L << ordinal();
    }
}
