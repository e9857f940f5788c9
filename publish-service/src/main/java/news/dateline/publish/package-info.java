/** The publish service: takes enriched stories and makes them searchable. */
@NullMarked
package news.dateline.publish;

import org.jspecify.annotations.NullMarked;
