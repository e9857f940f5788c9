package news.dateline.enrich.fact;

/**
 * The words of one verb that carries a clause.
 *
 * @param from     index of its first token in the sentence
 * @param to       index behind its last token
 * @param head     index of the word that says what is done
 * @param tense    when
 * @param negative is it said not to be so?
 * @param sure     can it be nothing else? {@code accused} may hang on a noun, {@code went} may not
 */
record VerbGroup(int from, int to, int head, Tense tense, boolean negative, boolean sure) {
}
