package news.dateline.publish.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param summary the beginning of its text
 * @param highlights where asked for: pieces of headline and body as HTML, the words that were searched for in {@code em}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Found(
        String uri,
        long revision,
        @Nullable String provider,
        @Nullable String source,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String summary,
        Instant versionCreated,
        @Nullable Long urgency,
        @Nullable String genre,
        @Nullable List<String> keywords,
        @Nullable List<String> people,
        @Nullable List<String> organizations,
        @Nullable List<String> places,
        @Nullable List<String> countries,
        @Nullable Instant received,
        int factCount,
        @Nullable Map<String, List<String>> highlights) {
    private static final int SUMMARY = 280;

    static Found of(Article a, @Nullable Map<String, List<String>> highlights) {
        return new Found(a.uri(), a.revision(), a.provider(), a.source(), a.language(), a.headline(), a.byline(),
                a.dateline(), summary(a.bodyText()), a.versionCreated(), a.urgency(), a.genre(), a.keywords(),
                a.people(), a.organizations(), a.places(), a.countries(), a.received(), a.factCount(), highlights);
    }

    /** The beginning, cut at a word; where there is none, between two letters. */
    private static @Nullable String summary(@Nullable String text) {
        if (text == null || text.length() <= SUMMARY) {
            return text;
        }
        int end = text.lastIndexOf(' ', SUMMARY);
        if (end < SUMMARY / 2) {
            end = Character.isHighSurrogate(text.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY;
        }
        return text.substring(0, end) + " …";
    }
}
