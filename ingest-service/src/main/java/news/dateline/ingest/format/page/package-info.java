/** Pages of the web. */
@NullMarked
package news.dateline.ingest.format.page;

import org.jspecify.annotations.NullMarked;
