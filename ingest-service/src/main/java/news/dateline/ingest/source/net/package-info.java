/** Going out to hosts: which addresses may be reached, checked where the connection is made. */
@NullMarked
package news.dateline.ingest.source.net;

import org.jspecify.annotations.NullMarked;
