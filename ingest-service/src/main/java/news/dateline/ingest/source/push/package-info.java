/** Stories pushed over HTTP, guarded by tokens and limits. */
@NullMarked
package news.dateline.ingest.source.push;

import org.jspecify.annotations.NullMarked;
