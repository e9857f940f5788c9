package news.dateline.ingest.format.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.format.body.Months;
import news.dateline.ingest.format.body.Zones;
import org.jspecify.annotations.Nullable;

/** Times as text wires write them at the end of a message; of Greenwich where no zone is named. */
final class WireTimes {

    private static final Pattern DAY = Pattern
            .compile("(\\d{2})(\\d{2})(\\d{2})\\s*(?:GMT|UTC|Z)?\\s+(\\p{L}{3,})\\.?\\s+(\\d{4}|\\d{2})");
    private static final Pattern AMERICAN = Pattern
            .compile("(\\d{2})-(\\d{2})-(\\d{2})\\s+(\\d{2})(\\d{2})\\s*([A-Z]{3,4})");

    private WireTimes() {
    }

    /** As in {@code 131137 GMT Nov 13}: day, hour and minute, month, year. */
    static @Nullable Instant ofDay(String text) {
        Matcher time = DAY.matcher(text);
        if (!time.find())
            return null;
        int month = Months.find(time.group(4));
        return instant(year(time.group(5)), month, number(time, 1), number(time, 2), number(time, 3));
    }

    /** As in {@code 11-13-13 1509GMT} or {@code 1009EST}: month, day, year, hour and minute. */
    static @Nullable Instant american(String text) {
        Matcher time = AMERICAN.matcher(text);
        if (!time.find())
            return null;
        ZoneOffset zone = Zones.find(time.group(6));
        Instant here = instant(year(time.group(3)), number(time, 1), number(time, 2), number(time, 4), number(time, 5));
        return zone == null || here == null ? null : here.minusSeconds(zone.getTotalSeconds());
    }

    private static int year(String year) {
        int number = Integer.parseInt(year);
        if (year.length() == 4)
            return number;
        return number < 70 ? 2000 + number : 1900 + number;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Instant instant(int year, int month, int day, int hour, int minute) {
        try {
            return LocalDateTime.of(year, month, day, hour, minute).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
