/** Mail as RFC 822 and MIME have it. */
@NullMarked
package news.dateline.ingest.format.mail;

import org.jspecify.annotations.NullMarked;
