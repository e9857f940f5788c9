/**
 * What is known of the sources, in a compacted topic: how far each has been read, how it fares, when something came last.
 * Who owns a partition of that topic reads the sources whose entries stand in it; Kafka's group protocol says who that is,
 * and a transactional id for each partition keeps an earlier owner from writing.
 */
@NullMarked
package news.dateline.ingest.emit.ledger;

import org.jspecify.annotations.NullMarked;
