/** Real Kafka and real Elasticsearch as processes of this machine, from the artifacts that the build fetched. */
@NullMarked
package news.dateline.local.server;

import org.jspecify.annotations.NullMarked;
