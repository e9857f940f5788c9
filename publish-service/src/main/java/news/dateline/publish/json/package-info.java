/** How values stand in JSON, in events and in documents alike. */
@NullMarked
package news.dateline.publish.json;

import org.jspecify.annotations.NullMarked;
