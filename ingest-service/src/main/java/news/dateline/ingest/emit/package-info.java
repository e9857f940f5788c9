/** Stories and refusals on their way to Kafka; done only when Kafka has acknowledged them. */
@NullMarked
package news.dateline.ingest.emit;

import org.jspecify.annotations.NullMarked;
