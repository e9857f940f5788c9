package news.dateline.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar; no language knows of it.
 *
 * @param from      its start
 * @param until     its end, itself outside
 * @param precision its grain
 * @param value     the stretch as TIMEX3 writes it
 */
record Period(LocalDateTime from, LocalDateTime until, Precision precision, String value) {

    private static final int LAST_YEAR = 9999;

    /** Whether all that reads our dates can write the year: with four digits. */
    static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    boolean onCalendar() {
        return isYear(from.getYear()) && isYear(until.minusNanos(1).getYear());
    }

    static Period day(LocalDate day) {
        return days(day, day.plusDays(1), Precision.DAY, day.toString());
    }

    static Period week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusWeeks(1), Precision.WEEK, weekOf(monday));
    }

    static Period weekend(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday.plusDays(5), monday.plusDays(7), Precision.WEEKEND, weekOf(monday) + "-WE");
    }

    static Period month(LocalDate day) {
        var first = day.withDayOfMonth(1);
        return days(first, first.plusMonths(1), Precision.MONTH, first.toString().substring(0, 7));
    }

    static Period quarter(LocalDate day) {
        var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return days(first, first.plusMonths(3), Precision.QUARTER,
                year(first.getYear()).value + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR));
    }

    static Period half(LocalDate day) {
        int half = day.getMonthValue() > 6 ? 2 : 1;
        var first = LocalDate.of(day.getYear(), half * 6 - 5, 1);
        return days(first, first.plusMonths(6), Precision.HALF, year(day.getYear()).value + "-H" + half);
    }

    static Period season(int year, Season season) {
        var first = LocalDate.of(year, season.month, 1);
        return days(first, first.plusMonths(3), Precision.SEASON, year(year).value + "-" + season.letters);
    }

    static Period year(int year) {
        var first = LocalDate.of(year, 1, 1);
        return days(first, first.plusYears(1), Precision.YEAR, String.format(Locale.ROOT, "%04d", year));
    }

    static Period decade(int year) {
        var first = LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
        return days(first, first.plusYears(10), Precision.DECADE, String.format(Locale.ROOT, "%03d", year / 10));
    }

    static Period century(int year) {
        int first = Math.floorDiv(year, 100) * 100;
        // there was no year 0
        return days(LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(first + 100, 1, 1), Precision.CENTURY,
                String.format(Locale.ROOT, "%02d", year / 100));
    }

    static Period part(LocalDate day, DayPart part) {
        var midnight = day.atStartOfDay();
        return new Period(midnight.plusHours(part.from), midnight.plusHours(part.until), Precision.HOUR,
                day + "T" + part.letters);
    }

    static Period minute(LocalDateTime at) {
        return new Period(at, at.plusMinutes(1), Precision.INSTANT, at.toString());
    }

    static Period hour(LocalDateTime at) {
        return new Period(at, at.plusHours(1), Precision.HOUR, at.toString());
    }

    /** The stretch of the given grain that holds the day. */
    static Period of(Unit unit, LocalDate day) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(day);
            case QUARTER -> quarter(day);
            case HALF -> half(day);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear());
            case CENTURY -> century(day.getYear());
            default -> day(day);
        };
    }

    /** The same stretch so many years on. */
    Period years(int n) {
        var day = from.toLocalDate().plusYears(n);
        return switch (precision) {
            case QUARTER -> quarter(day);
            case HALF -> half(day);
            case MONTH -> month(day);
            case WEEK -> week(day);
            case DAY, WEEKEND, HOUR, INSTANT -> day(day);
            case SEASON -> season(day.getYear(), Season.of(Math.floorMod(day.getMonthValue() / 3 - 1, 4)));
            default -> year(day.getYear());
        };
    }

    /** Cut so that it ends no later than the given time. */
    Period endingBy(LocalDateTime end) {
        return until.isAfter(end) && from.isBefore(end) ? new Period(from, end, precision, value) : this;
    }

    /** Cut so that it starts no earlier than the given time. */
    Period startingAt(LocalDateTime start) {
        return from.isBefore(start) && until.isAfter(start) ? new Period(start, until, precision, value) : this;
    }

    private static Period days(LocalDate from, LocalDate until, Precision precision, String value) {
        return new Period(from.atStartOfDay(), until.atStartOfDay(), precision, value);
    }

    private static String weekOf(LocalDate monday) {
        return String.format(Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
