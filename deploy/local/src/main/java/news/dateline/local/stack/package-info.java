/** The whole system as processes: which there are, on which ports, in which order they start and stop. */
@NullMarked
package news.dateline.local.stack;

import org.jspecify.annotations.NullMarked;
