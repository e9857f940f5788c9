package news.dateline.publish.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the times of questions: a date, which is its first instant in UTC, or a time with its offset. */
final class Times {
    private static final int LAST_YEAR = 9999;

    private Times() {
    }

    static @Nullable Instant parse(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            OffsetDateTime time = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
            int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
            if (year < 1 || year > LAST_YEAR) {
                throw new DateTimeException("a year that no story has");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw new BadQuestion("`" + name + "` is \"" + text
                    + "\", expected a date such as 2017-12-15 or a time such as 2017-12-15T20:00:00Z, in the years 1 to 9999"
                    + (text.indexOf(' ') < 0 ? "" : "; a + of an offset is sent as %2B"));
        }
    }
}
