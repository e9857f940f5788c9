/** Feeds, and any other document that is fetched over HTTP again and again, as politely as its server wishes. */
@NullMarked
package news.dateline.ingest.source.feed;

import org.jspecify.annotations.NullMarked;
