package news.dateline.enrich.entity;

import java.util.List;

import news.dateline.enrich.text.Text;

/**
 * Marks the names in a text and says what they name. Whatever the text, the tags of an implementation lie within it, do
 * not overlap, stand in order and are the same each time.
 */
public interface Tagger {

    /** The names in the text. */
    List<Tag> tag(Text text);
}
