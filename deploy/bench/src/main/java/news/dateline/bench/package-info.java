/** Measures the running services against what their servers can do without them, in one run. */
@NullMarked
package news.dateline.bench;

import org.jspecify.annotations.NullMarked;
