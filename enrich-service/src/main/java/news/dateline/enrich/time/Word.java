package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign with what it may be in an expression of time; or a whole expression that is already understood.
 *
 * @param start   UTF-16 offset of its first unit
 * @param end     UTF-16 offset behind its last unit
 * @param lower   it in lower case
 * @param entry   what it may be
 * @param glued   does it follow its predecessor without a gap?
 * @param capital does it start with a capital letter?
 * @param known   what it means where it is an expression
 */
record Word(int start, int end, String lower, Entry entry, boolean glued, boolean capital, @Nullable Meaning known) {

    boolean is(Kind kind) {
        return entry.is(kind);
    }
}
