/** Finds the expressions of time in a text and says which stretch of the calendar each one means. */
@NullMarked
package news.dateline.enrich.time;

import org.jspecify.annotations.NullMarked;
