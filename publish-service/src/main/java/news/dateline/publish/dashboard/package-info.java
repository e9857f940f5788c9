/** The page that comes with the service. */
@NullMarked
package news.dateline.publish.dashboard;

import org.jspecify.annotations.NullMarked;
