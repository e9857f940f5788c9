/** Sources that this service goes and looks at: which of them are this instance's, when it looks, what it remembers. */
@NullMarked
package news.dateline.ingest.source.poll;

import org.jspecify.annotations.NullMarked;
