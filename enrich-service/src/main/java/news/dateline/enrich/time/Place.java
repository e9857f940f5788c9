package news.dateline.enrich.time;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A place in a pattern: what may stand there.
 *
 * @param kinds the kinds of words, as bits
 * @param words the words themselves
 * @param glued must it follow its predecessor without a gap?
 * @param name  what the meaning calls it, if not by its kind
 */
record Place(long kinds, Set<String> words, boolean glued, @Nullable String name) {

    boolean takes(Word word) {
        return (!glued || word.glued()) && ((word.entry().kinds & kinds) != 0 || words.contains(word.lower()));
    }
}
