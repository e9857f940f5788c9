/** The ingest service: takes in the stories of wires, feeds and files and puts them on Kafka. */
@NullMarked
package news.dateline.ingest;

import org.jspecify.annotations.NullMarked;
