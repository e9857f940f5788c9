/** Pushes files into a running stack and tells what became of them. */
@NullMarked
package news.dateline.local.feed;

import org.jspecify.annotations.NullMarked;
