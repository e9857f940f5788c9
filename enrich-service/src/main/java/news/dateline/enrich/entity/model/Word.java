package news.dateline.enrich.entity.model;

/**
 * A word as the tagger sees it: plain quotes, one digit for all, no capitals where all or none of a text is in capitals.
 *
 * @param start   UTF-16 offset in the text
 * @param end     UTF-16 offset behind it
 * @param form    its letters
 * @param lower   its letters in lower case
 * @param shape   how it is written
 * @param cluster which words it is used like
 * @param cues    what the lists of small words say of it, a bit for each
 */
record Word(int start, int end, String form, String lower, Shape shape, int cluster, int cues) {

    /** A way to write a word; what the tagger knows of two words that are written alike is the same. */
    record Spelling(String form, Shape shape) {
    }

    Spelling spelling() {
        return new Spelling(form, shape);
    }

    boolean capital() {
        return shape.capital;
    }
}
