/** Reads stories from Kafka batch by batch, has each enriched, and hands all that comes of a batch to one transaction. */
@NullMarked
package news.dateline.enrich.receive;

import org.jspecify.annotations.NullMarked;
