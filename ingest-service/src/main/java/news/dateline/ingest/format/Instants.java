package news.dateline.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;

/** Times as wires write them: ISO 8601, with the colon of the offset or without; no offset is UTC, no time midnight. */
final class Instants {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd()
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
            .optionalStart().appendOffset("+HHmm", "Z").optionalEnd()
            .toFormatter();

    private Instants() {
    }

    static Instant expect(String field, String text) {
        try {
            TemporalAccessor time = ISO.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from,
                    LocalDate::from);
            return switch (time) {
                case OffsetDateTime offset -> offset.toInstant();
                case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
                case LocalDate date -> date.atStartOfDay(ZoneOffset.UTC).toInstant();
                default -> throw new DateTimeException("no time");
            };
        } catch (DateTimeException e) {
            throw new InvalidArticle(field + ": came '" + PlainText.excerpt(text)
                    + "', expected an ISO 8601 time such as 2017-12-15T20:00:00Z");
        }
    }
}
