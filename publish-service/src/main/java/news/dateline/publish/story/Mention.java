package news.dateline.publish.story;

/** One place of the text that names an entity. */
public record Mention(String text) {
}
