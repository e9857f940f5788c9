/** Cuts a text into sentences and tokens whose offsets are those of the text as it came, and says its language. */
@NullMarked
package news.dateline.enrich.text;

import org.jspecify.annotations.NullMarked;
