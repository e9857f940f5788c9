package news.dateline.enrich.entity;

/**
 * A name in a text.
 *
 * @param start UTF-16 offset of its first unit
 * @param end   UTF-16 offset behind its last unit
 * @param text  what stands there
 * @param type  what it names
 */
public record Tag(int start, int end, String text, EntityType type) {
}
