package news.dateline.enrich.time;

/**
 * A word, number or sign with what it may be in an expression of time.
 *
 * @param start   UTF-16 offset of its first unit
 * @param end     UTF-16 offset behind its last unit
 * @param lower   it in lower case
 * @param entry   what it may be
 * @param glued   does it follow its predecessor without a gap?
 * @param capital does it start with a capital letter?
 */
record Word(int start, int end, String lower, Entry entry, boolean glued, boolean capital) {

    boolean is(Kind kind) {
        return entry.is(kind);
    }
}
