package news.dateline.publish.story;

import org.jspecify.annotations.Nullable;

/** What the provider says a story is about. */
public record Subject(@Nullable String uri, @Nullable String name) {
}
