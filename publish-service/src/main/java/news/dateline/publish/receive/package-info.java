/** Takes enriched stories from Kafka, a batch at a time, and is done with a batch when each record has its outcome. */
@NullMarked
package news.dateline.publish.receive;

import org.jspecify.annotations.NullMarked;
