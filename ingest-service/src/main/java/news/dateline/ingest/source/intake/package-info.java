/** What every source does with what it has read: rules, duplicates, counting, delivery. */
@NullMarked
package news.dateline.ingest.source.intake;

import org.jspecify.annotations.NullMarked;
