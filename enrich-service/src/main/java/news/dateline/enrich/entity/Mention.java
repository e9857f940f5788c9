package news.dateline.enrich.entity;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;

/**
 * One place where an entity is named, or referred to by other words.
 *
 * @param start UTF-16 offset of its first unit in the field
 * @param end   UTF-16 offset behind its last unit
 * @param text  what stands there
 * @param in    the field, absent for the body
 */
public record Mention(int start, int end, String text, @Nullable Field in) {
}
