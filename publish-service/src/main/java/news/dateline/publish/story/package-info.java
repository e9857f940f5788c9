/** What happens to a story over its life: which version wins, what a reader may see, what has to be buried. */
@NullMarked
package news.dateline.publish.story;

import org.jspecify.annotations.NullMarked;
