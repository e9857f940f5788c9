/** Bytes in, stories and refusals out: one reader a format behind one front door, {@code Formats}. */
@NullMarked
package news.dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
