/** NewsML-G2 and its elder, NewsML 1.2. */
@NullMarked
package news.dateline.ingest.format.newsml;

import org.jspecify.annotations.NullMarked;
