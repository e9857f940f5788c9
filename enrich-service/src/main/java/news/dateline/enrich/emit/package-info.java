/** Writes what came of a story to Kafka: the enriched article, or a dead letter. */
@NullMarked
package news.dateline.enrich.emit;

import org.jspecify.annotations.NullMarked;
