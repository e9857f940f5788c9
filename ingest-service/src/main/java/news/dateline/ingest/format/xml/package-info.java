/** XML, read without DTDs and entities of its own, cut into items first so that a broken one harms no other. */
@NullMarked
package news.dateline.ingest.format.xml;

import org.jspecify.annotations.NullMarked;
