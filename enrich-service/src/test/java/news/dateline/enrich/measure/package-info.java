/** Measures how good and how fast the pipeline is; run by hand, by the commands in the README. */
@NullMarked
package news.dateline.enrich.measure;

import org.jspecify.annotations.NullMarked;
