package news.dateline.publish.story;

import org.jspecify.annotations.Nullable;

/**
 * How the findings came to be.
 *
 * @param language the language of the text, where it was found; BCP 47
 */
public record Enrichment(@Nullable String language) {
}
