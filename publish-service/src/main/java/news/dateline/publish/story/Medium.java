package news.dateline.publish.story;

import org.jspecify.annotations.Nullable;

/** A picture, sound or video that belongs to a story. */
public record Medium(@Nullable String uri, @Nullable String type, @Nullable String caption) {
}
