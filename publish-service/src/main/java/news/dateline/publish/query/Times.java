package news.dateline.publish.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the times of questions: a date, which is its first instant in UTC, or a time with its offset. */
final class Times {
    private Times() {
    }

    static @Nullable Instant parse(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadQuestion("`" + name + "` is \"" + text
                    + "\", expected a date such as 2017-12-15 or a time such as 2017-12-15T20:00:00Z");
        }
    }
}
