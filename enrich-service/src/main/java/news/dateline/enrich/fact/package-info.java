/** Ties what a sentence says to the time at which it happened. */
@NullMarked
package news.dateline.enrich.fact;

import org.jspecify.annotations.NullMarked;
