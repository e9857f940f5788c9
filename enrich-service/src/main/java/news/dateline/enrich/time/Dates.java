package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/** Days of the calendar that may not exist. */
final class Dates {

    private Dates() {
    }

    /** That day, or null where the calendar has none. */
    static @Nullable LocalDate find(int year, int month, int day) {
        return month < 1 || month > 12 || day < 1 || year < 1 || year > 9999
                || day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    static LocalDate nth(int year, int month, java.time.DayOfWeek weekday, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** Easter Sunday of the western churches, by the anonymous Gregorian reckoning. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
