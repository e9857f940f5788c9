/** Where stories come from: pushed over HTTP, or polled from folders, feeds, servers, mailboxes and buckets. */
@NullMarked
package news.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
