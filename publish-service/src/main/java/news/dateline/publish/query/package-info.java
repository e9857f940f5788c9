/** Answers questions about stories and facts over HTTP, from what readers may see and nothing else. */
@NullMarked
package news.dateline.publish.query;

import org.jspecify.annotations.NullMarked;
