/** Files that hold files: gzip, zip, tar and WARC. */
@NullMarked
package news.dateline.ingest.format.archive;

import org.jspecify.annotations.NullMarked;
