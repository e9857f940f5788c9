/** Understands one story: who and where it speaks of, and above all when; the services around it bring stories in and carry results away. */
@NullMarked
package news.dateline.enrich;

import org.jspecify.annotations.NullMarked;
