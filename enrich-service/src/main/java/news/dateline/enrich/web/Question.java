package news.dateline.enrich.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.Story;

/**
 * A story as it is asked about; an empty text counts as absent.
 *
 * @param headline       its headline
 * @param bodyText       its text, required
 * @param versionCreated an instant or a date, required: every relative time is counted from it
 * @param dateline       the line that says where and when it was filed
 * @param language       BCP 47 tag, found out where absent
 */
record Question(@Nullable String headline, @Nullable String bodyText, @Nullable String versionCreated,
        @Nullable String dateline, @Nullable String language) {

    /** The story; a question that cannot be read as one is refused. */
    Story story() {
        if (bodyText == null) {
            throw new UnreadableQuestion("bodyText: expected the text of the story, got none");
        }
        return new Story(filled(headline), bodyText, created(), filled(dateline), tag());
    }

    private Instant created() {
        var given = filled(versionCreated);
        if (given == null) {
            throw new UnreadableQuestion("versionCreated: expected an instant like 2017-12-15T08:30:00Z or a date like "
                    + "2017-12-15, got none");
        }
        try {
            var created = given.length() == 10
                    ? LocalDate.parse(given).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(given).toInstant();
            if (created.isBefore(Story.FIRST) || created.isAfter(Story.LAST)) {
                throw new UnreadableQuestion("versionCreated: expected a time in the years 1 to 9999, got \""
                        + shortened(given) + "\"");
            }
            return created;
        } catch (DateTimeParseException e) {
            throw new UnreadableQuestion("versionCreated: expected an instant like 2017-12-15T08:30:00Z or a date like "
                    + "2017-12-15, got \"" + shortened(given) + "\"", e);
        }
    }

    private @Nullable String tag() {
        var given = filled(language);
        if (given == null) {
            return null;
        }
        var tag = Locale.forLanguageTag(given).toLanguageTag();
        if (tag.equals("und") || given.length() > 35) {
            throw new UnreadableQuestion("language: expected a BCP 47 tag like en or en-GB, got \"" + shortened(given)
                    + "\"");
        }
        return tag;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
