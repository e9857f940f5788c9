package news.dateline.enrich;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is asked: one version of a story.
 *
 * @param headline       its headline, if it has one
 * @param bodyText       plain text, paragraphs separated by a blank line
 * @param versionCreated when this version was made; every relative time is counted from here
 * @param dateline       the line that says where and when it was filed, if it has one
 * @param language       BCP 47 tag as declared by the provider, if it did
 */
public record Story(@Nullable String headline, String bodyText, Instant versionCreated, @Nullable String dateline,
        @Nullable String language) {

    /** The years that all that reads our dates can write, with four digits: from here … */
    public static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    /** … to here. */
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public Story {
        Objects.requireNonNull(bodyText, "bodyText");
        Objects.requireNonNull(versionCreated, "versionCreated");
    }
}
