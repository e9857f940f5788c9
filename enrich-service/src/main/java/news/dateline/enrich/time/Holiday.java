package news.dateline.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day that has a name in every year. */
sealed interface Holiday {

    /** The same day of the same month each year. */
    record Fixed(int month, int day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            // a leap day is kept on the day before in other years
            return LocalDate.of(year, month, 1).plusDays(day - 1L);
        }
    }

    /** So many days from Easter Sunday. */
    record Easter(int days) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return Dates.easter(year).plusDays(days);
        }
    }

    /** The n-th such weekday of a month, the last one where n is -1, and so many days from there. */
    record Nth(int month, DayOfWeek weekday, int n, int days) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return Dates.nth(year, month, weekday, n).plusDays(days);
        }
    }

    /** The day in that year. */
    LocalDate in(int year);

    /** The one nearest to a day. */
    default LocalDate near(LocalDate day) {
        var here = in(day.getYear());
        long ahead = ChronoUnit.DAYS.between(day, here);
        return ahead > 183 ? in(day.getYear() - 1) : ahead < -183 ? in(day.getYear() + 1) : here;
    }

    /** Reads {@code 12-25}, {@code easter+1}, {@code 11-thu-4} or {@code 11-thu-4+1}. */
    static Holiday of(String text) {
        if (text.startsWith("easter")) {
            return new Easter(text.length() == 6 ? 0 : Integer.parseInt(text.substring(6)));
        }
        var parts = text.split("-", 3);
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return new Fixed(month, Integer.parseInt(parts[1]));
        }
        int plus = parts[2].indexOf('+');
        return new Nth(month, weekday(parts[1]), Integer.parseInt(plus < 0 ? parts[2] : parts[2].substring(0, plus)),
                plus < 0 ? 0 : Integer.parseInt(parts[2].substring(plus + 1)));
    }

    private static DayOfWeek weekday(String name) {
        for (var day : DayOfWeek.values()) {
            if (day.name().toLowerCase(java.util.Locale.ROOT).startsWith(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("expected three letters of a weekday, got " + name);
    }
}
