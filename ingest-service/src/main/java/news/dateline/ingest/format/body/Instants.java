package news.dateline.ingest.format.body;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Times as wires write them: ISO 8601 with or without its dashes and colons, as databases print it, or as mail has them.
 * No offset is UTC, no time midnight.
 */
public final class Instants {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd()
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
            .optionalStart().appendOffset("+HHmm", "Z").optionalEnd()
            .toFormatter();

    private static final DateTimeFormatter BASIC = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("uuuuMMdd").optionalStart().appendLiteral('T').appendPattern("HHmm[ss]").appendOptional(
                    new DateTimeFormatterBuilder().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).toFormatter())
            .optionalEnd()
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
            .optionalStart().appendOffset("+HHmm", "Z").optionalEnd()
            .toFormatter();

    private static final Pattern USUAL = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|\\+00:00)");

    /** As databases print it: a space in place of the T, another before the offset. */
    private static final Pattern SPACED = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?) ?(?:([+-]\\d{2}(?::?\\d{2})?)|Z|UTC|GMT)?");

    private Instants() {
    }

    /** The usual way to write it, read at a tenth of the cost: 2017-12-15T20:00:00Z. */
    private static @Nullable Instant usual(String text) {
        if (!USUAL.matcher(text).matches())
            return null;
        try {
            return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                    number(text, 14, 16), number(text, 17, 19)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The time that a text is, or null where it is none, such as the placeholder YYYYMMDD000000-HHMM. */
    public static @Nullable Instant find(@Nullable String text) {
        if (text == null)
            return null;
        Instant usual = usual(text);
        if (usual != null)
            return usual;
        String written = iso(text.strip());
        for (DateTimeFormatter formatter : List.of(ISO, BASIC, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            ParsePosition at = new ParsePosition(0);
            TemporalAccessor fields = formatter.parseUnresolved(written, at);
            if (fields != null && at.getErrorIndex() < 0 && at.getIndex() == written.length())
                return instant(formatter, written);
        }
        return MailTimes.find(written);
    }

    private static String iso(String text) {
        Matcher spaced = SPACED.matcher(text);
        if (!spaced.matches())
            return text;
        String offset = spaced.group(3) == null ? "Z" : spaced.group(3);
        return spaced.group(1) + "T" + spaced.group(2).replace(',', '.') + offset;
    }

    /** The time that a text is. */
    public static Instant expect(String field, String text) {
        Instant time = find(text);
        if (time == null) {
            throw new InvalidArticle(field + ": came '" + PlainText.excerpt(text)
                    + "', expected an ISO 8601 time such as 2017-12-15T20:00:00Z");
        }
        return time;
    }

    private static @Nullable Instant instant(DateTimeFormatter formatter, String text) {
        try {
            TemporalAccessor said = formatter.parseUnresolved(text, new ParsePosition(0));
            boolean isDay = YearMonth.of(Math.toIntExact(said.getLong(ChronoField.YEAR)),
                    Math.toIntExact(said.getLong(ChronoField.MONTH_OF_YEAR)))
                    .isValidDay(Math.toIntExact(said.getLong(ChronoField.DAY_OF_MONTH)));
            if (!isDay)
                return null;
            return switch (formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                case OffsetDateTime offset -> offset.toInstant();
                case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
                case LocalDate date -> date.atStartOfDay(ZoneOffset.UTC).toInstant();
                default -> null;
            };
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
