package news.dateline.publish.story;

import org.jspecify.annotations.Nullable;

/** One place of the text that names an entity or a time; the offsets as in {@link Span}. */
public record Mention(int start, int end, String text, @Nullable String in) {
}
