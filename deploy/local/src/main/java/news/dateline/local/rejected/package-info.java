/** What ingest could not read: found on Kafka with its bytes and the reason, and pushed again. */
@NullMarked
package news.dateline.local.rejected;

import org.jspecify.annotations.NullMarked;
