/**
 * Bytes in, stories and refusals out: the front door, {@code Formats}, what goes in and comes out there, and what a
 * reader is. The readers themselves stand in the rooms below.
 */
@NullMarked
package news.dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
