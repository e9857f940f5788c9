/** The text wires of teleprinter days: IPTC 7901 and ANPA 1312. */
@NullMarked
package news.dateline.ingest.format.wire;

import org.jspecify.annotations.NullMarked;
