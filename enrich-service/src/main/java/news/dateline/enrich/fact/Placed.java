package news.dateline.enrich.fact;

/**
 * What is said, with its time.
 *
 * @param unit       what
 * @param anchor     when
 * @param confidence how sure that is, from 0 to 1
 */
record Placed(Unit unit, Anchor anchor, double confidence) {
}
