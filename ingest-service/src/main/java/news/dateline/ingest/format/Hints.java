package news.dateline.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a story whose format has no room for it, such as plain text.
 *
 * @param uri identity of the story
 * @param headline its headline
 * @param published when it was made, ISO 8601
 * @param language its language
 */
public record Hints(@Nullable String uri, @Nullable String headline, @Nullable String published,
        @Nullable String language) {

    /** Nothing is said. */
    public static final Hints NONE = new Hints(null, null, null, null);
}
