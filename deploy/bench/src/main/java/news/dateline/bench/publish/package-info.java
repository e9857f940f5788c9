/** Measures the publish service against raw bulk requests, and how fast it makes stories searchable and answers. */
@NullMarked
package news.dateline.bench.publish;

import org.jspecify.annotations.NullMarked;
