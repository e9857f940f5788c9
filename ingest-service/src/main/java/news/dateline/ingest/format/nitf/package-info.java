/** NITF 3, as a document and as a body within other formats. */
@NullMarked
package news.dateline.ingest.format.nitf;

import org.jspecify.annotations.NullMarked;
