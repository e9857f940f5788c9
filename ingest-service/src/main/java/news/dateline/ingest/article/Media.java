package news.dateline.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * A picture, sound or video that comes with a story.
 *
 * @param uri where it is, or its identity where the wire has no address for it
 * @param type {@code picture}, {@code video}, {@code audio}, {@code graphic}
 * @param caption what it shows
 */
public record Media(String uri, String type, @Nullable String caption) {

    public Media {
        uri = PlainText.expectLine("media uri", uri);
        type = PlainText.expectLine("media type", type);
        caption = PlainText.line(caption);
    }

    /** The type of what a media type such as {@code image/jpeg} names. */
    public static String kind(String mediaType) {
        if (mediaType.startsWith("video/"))
            return "video";
        if (mediaType.startsWith("audio/"))
            return "audio";
        return mediaType.startsWith("image/") ? "picture" : "document";
    }
}
