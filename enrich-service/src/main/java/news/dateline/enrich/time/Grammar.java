package news.dateline.enrich.time;

/**
 * How one language speaks of time.
 *
 * @param vocabulary its words
 * @param tense      where a weekday lies whose clause has no verb that tells
 * @param phrases    what they mean in rows
 * @param compounds  what those rows mean together, and with words around them
 */
record Grammar(Vocabulary vocabulary, Tense tense, Rules phrases, Rules compounds) {
}
