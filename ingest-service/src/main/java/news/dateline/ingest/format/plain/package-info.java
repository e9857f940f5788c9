/** Plain text, whose metadata come beside it. */
@NullMarked
package news.dateline.ingest.format.plain;

import org.jspecify.annotations.NullMarked;
