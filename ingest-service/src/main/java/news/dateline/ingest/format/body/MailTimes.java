package news.dateline.ingest.format.body;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of mail and RSS as they really come: {@code Mon, 6 May 2024 10:00 CEST}, also where the day of the week is wrong
 * or missing, the month is written out or of another language, or the year has two digits.
 */
final class MailTimes {

    private static final Pattern TIME = Pattern.compile(
            """
                    (?:\\p{L}[\\p{L}-]*\\.?,?\\s+)?
                    (\\d{1,2})(?:\\.|er|º)?[\\ -]\\s*(?:de\\s+)?(\\p{L}{3,})\\.?[\\ -]\\s*(?:del?\\s+)?(\\d{4}|\\d{2}),?
                    \\s+(?:(?:à|às|a\\ las|as|alle|ore|um|at)\\s+)?
                    (\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?:\\s*(?:Uhr|h|horas|heures)\\b)?\\s*([^:].*)?""",
            Pattern.COMMENTS);

    private MailTimes() {
    }

    static @Nullable Instant find(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches())
            return null;
        int month = Months.find(time.group(2));
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
