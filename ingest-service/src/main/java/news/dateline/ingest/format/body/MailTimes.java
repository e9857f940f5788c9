package news.dateline.ingest.format.body;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of mail and RSS as they really come: {@code Mon, 6 May 2024 10:00 CEST}, also where the day of the week is wrong
 * or missing, the month is written out, or the year has two digits.
 */
final class MailTimes {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern TIME = Pattern
            .compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[ -](\\p{L}{3})\\p{L}*\\.?[ -](\\d{4}|\\d{2}),?\\s+"
                    + "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([^:].*)?");

    private MailTimes() {
    }

    static @Nullable Instant find(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches())
            return null;
        int month = MONTHS.indexOf(time.group(2).toLowerCase(Locale.ROOT)) + 1;
        ZoneOffset zone = Zones.find(time.group(7) == null ? "" : time.group(7));
        if (month == 0 || zone == null)
            return null;
        try {
            return LocalDateTime.of(year(time.group(3)), month, number(time, 1), number(time, 4), number(time, 5),
                    number(time, 6)).toInstant(zone);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static int year(String year) {
        int number = Integer.parseInt(year);
        if (year.length() == 4)
            return number;
        return number < 70 ? 2000 + number : 1900 + number;
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
