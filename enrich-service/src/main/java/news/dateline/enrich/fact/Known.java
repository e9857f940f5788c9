package news.dateline.enrich.fact;

import org.jspecify.annotations.Nullable;

/**
 * Whom words that name nobody mean; null for each that is not sure.
 *
 * @param person  he, she
 * @param speaker it, in what an organisation or country says
 * @param pair    the two sides
 */
record Known(@Nullable String person, @Nullable String speaker, @Nullable String pair) {
}
