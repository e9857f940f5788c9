/** What all readers need to make a body: text out of bytes, paragraphs out of text and mark-up, times, subjects. */
@NullMarked
package news.dateline.ingest.format.body;

import org.jspecify.annotations.NullMarked;
