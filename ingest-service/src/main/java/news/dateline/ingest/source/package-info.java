/** Where stories come from: today HTTP, guarded by tokens and limits. */
@NullMarked
package news.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
