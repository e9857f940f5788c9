/** The commands {@code up} and {@code feed}: the whole of Dateline on one machine. */
@NullMarked
package news.dateline.local;

import org.jspecify.annotations.NullMarked;
