/** Sources that hold files: folders, SSH and FTP servers, buckets. What is read when, and what becomes of it, is one for all. */
@NullMarked
package news.dateline.ingest.source.file;

import org.jspecify.annotations.NullMarked;
