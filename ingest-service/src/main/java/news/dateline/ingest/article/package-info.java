/** What a story is: its fields, its rules, the order of its versions, its fingerprint. */
@NullMarked
package news.dateline.ingest.article;

import org.jspecify.annotations.NullMarked;
