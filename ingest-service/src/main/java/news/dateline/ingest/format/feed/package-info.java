/** RSS and Atom in all their versions. */
@NullMarked
package news.dateline.ingest.format.feed;

import org.jspecify.annotations.NullMarked;
