/** Tells the language of a text by a library, which nothing outside of this room sees. */
@NullMarked
package news.dateline.enrich.text.detect;

import org.jspecify.annotations.NullMarked;
