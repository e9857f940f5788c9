/** Messages in a mailbox. */
@NullMarked
package news.dateline.ingest.source.mail;

import org.jspecify.annotations.NullMarked;
