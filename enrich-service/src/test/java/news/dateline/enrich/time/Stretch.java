package news.dateline.enrich.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The stretch of the calendar that a TIMEX3 value means.
 *
 * @param from  its start, ISO 8601 in UTC
 * @param until its end, itself outside
 */
public record Stretch(String from, String until) {

    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final Map<String, List<Integer>> PARTS = Map.of("MO", List.of(6, 12), "MI", List.of(11, 13), "AF",
            List.of(12, 18), "EV", List.of(18, 24), "NI", List.of(18, 30));

    /** The stretch, or null where the value has no place on the calendar. */
    public static @Nullable Stretch find(String value) {
        if (value.isEmpty() || !Character.isDigit(value.charAt(0)) || value.contains("X")) {
            return null;
        }
        try {
            return value.contains("T") ? time(value) : date(value);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Stretch time(String value) {
        int cut = value.indexOf('T');
        var day = LocalDate.parse(value.substring(0, cut)).atStartOfDay();
        var clock = value.substring(cut + 1);
        var part = PARTS.get(clock);
        if (part != null) {
            return of(day.plusHours(part.getFirst()), day.plusHours(part.getLast()));
        }
        var fields = clock.split("[:Z+-]", -1);
        var hour = day.plusHours(Integer.parseInt(fields[0]));
        int minute = fields.length < 2 || fields[1].isEmpty() ? 0 : Integer.parseInt(fields[1]);
        // a clock time on the full hour is as good as its hour
        return minute == 0 ? of(hour, hour.plusHours(1)) : of(hour.plusMinutes(minute), hour.plusMinutes(minute + 1));
    }

    private static @Nullable Stretch date(String value) {
        var parts = value.split("-", -1);
        if (parts[0].length() < 4) {
            int times = parts[0].length() == 3 ? 10 : 100;
            return years(Integer.parseInt(parts[0]) * times, times);
        }
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return years(year, 1);
        }
        return parts[1].startsWith("W") && parts[1].length() == 3 && Character.isDigit(parts[1].charAt(1))
                ? week(year, parts)
                : parts.length == 3 ? days(LocalDate.parse(value), 1) : withinYear(year, parts[1]);
    }

    private static @Nullable Stretch withinYear(int year, String part) {
        var season = SEASONS.get(part);
        if (season != null) {
            return months(year, season, 3);
        }
        return switch (part.charAt(0)) {
            case 'Q' -> months(year, Integer.parseInt(part.substring(1)) * 3 - 2, 3);
            case 'H' -> months(year, Integer.parseInt(part.substring(1)) * 6 - 5, 6);
            default -> months(year, Integer.parseInt(part), 1);
        };
    }

    private static Stretch week(int year, String[] parts) {
        var monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                Integer.parseInt(parts[1].substring(1))).with(java.time.DayOfWeek.MONDAY);
        return parts.length < 3
                ? days(monday, 7)
                : parts[2].equals("WE")
                        ? days(monday.plusDays(5), 2)
                        : days(monday.plusDays(Integer.parseInt(parts[2]) - 1L), 1);
    }

    private static Stretch years(int year, int n) {
        var first = LocalDate.of(year, 1, 1).atStartOfDay();
        return of(first, first.plusYears(n));
    }

    private static Stretch months(int year, int month, int n) {
        var first = LocalDate.of(year, month, 1).atStartOfDay();
        return of(first, first.plusMonths(n));
    }

    private static Stretch days(LocalDate first, int n) {
        return of(first.atStartOfDay(), first.plusDays(n).atStartOfDay());
    }

    private static Stretch of(LocalDateTime from, LocalDateTime until) {
        return new Stretch(from.toInstant(ZoneOffset.UTC).toString(), until.toInstant(ZoneOffset.UTC).toString());
    }
}
