/** Measures how well and how fast names are found, against corpora whose names are marked. */
@NullMarked
package news.dateline.enrich.entity.measure;

import org.jspecify.annotations.NullMarked;
