package news.dateline.enrich.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A unit of time, with its letter in TIMEX3. */
enum Unit {
    SECOND("S", 1, ChronoUnit.SECONDS, Precision.INSTANT), MINUTE("M", 1, ChronoUnit.MINUTES, Precision.INSTANT), HOUR(
            "H", 1, ChronoUnit.HOURS, Precision.HOUR), DAY("D", 1, ChronoUnit.DAYS, Precision.DAY), WEEK("W", 1,
                    ChronoUnit.WEEKS, Precision.WEEK), MONTH("M", 1, ChronoUnit.MONTHS, Precision.MONTH), QUARTER("M",
                            3, ChronoUnit.MONTHS, Precision.QUARTER), YEAR("Y", 1, ChronoUnit.YEARS,
                                    Precision.YEAR), DECADE("Y", 10, ChronoUnit.YEARS, Precision.DECADE), CENTURY("Y",
                                            100, ChronoUnit.YEARS, Precision.CENTURY), FORTNIGHT("W", 2,
                                                    ChronoUnit.WEEKS, Precision.WEEK), WEEKEND("WE", 1,
                                                            ChronoUnit.WEEKS, Precision.WEEKEND), HALF("M", 6,
                                                                    ChronoUnit.MONTHS, Precision.HALF), MILLENNIUM("Y",
                                                                            1000, ChronoUnit.YEARS, Precision.CENTURY);

    private static final Unit[] ALL = values();

    final String letter;
    final int times;
    final Precision precision;
    private final ChronoUnit step;

    Unit(String letter, int times, ChronoUnit step, Precision precision) {
        this.letter = letter;
        this.times = times;
        this.step = step;
        this.precision = precision;
    }

    static Unit of(double value) {
        return ALL[(int) value];
    }

    static Unit named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** How many years it takes, 0 where it takes less than one. */
    int years() {
        return step == ChronoUnit.YEARS ? times : 0;
    }

    boolean longerThanYear() {
        return years() > 1;
    }

    boolean withinDay() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    LocalDateTime shift(LocalDateTime from, long n) {
        return from.plus(n * times, step);
    }
}
