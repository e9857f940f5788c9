/** Formats of JSON: IPTC's ninjs in its three generations, one story or many, and JSON Feed. */
@NullMarked
package news.dateline.ingest.format.json;

import org.jspecify.annotations.NullMarked;
