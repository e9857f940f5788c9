package news.dateline.publish.index;

import news.dateline.publish.story.Story;

/**
 * A story, or a part of it, that Elasticsearch will never take as it is.
 *
 * @param story what was refused
 * @param reason class of the error, as Elasticsearch names it
 * @param message what was said about it
 * @param attempts how often it was sent
 */
public record Refusal(Story story, String reason, String message, int attempts) {
}
