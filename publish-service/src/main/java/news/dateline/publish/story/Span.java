package news.dateline.publish.story;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text, in UTF-16 code units.
 *
 * @param start its first
 * @param end the one after it
 * @param in {@code HEADLINE} where it counts in the headline; else it counts in the body
 */
public record Span(int start, int end, @Nullable String in) {
}
