/** What is done inside the images: training the cache that makes the start fast, and asking a service how it is. */
@NullMarked
package news.dateline.images;

import org.jspecify.annotations.NullMarked;
