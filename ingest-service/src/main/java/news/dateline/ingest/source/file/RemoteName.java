package news.dateline.ingest.source.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names on servers on which a file cannot be moved to a name that may be taken. */
final class RemoteName {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss.SSS").withZone(ZoneOffset.UTC);

    private RemoteName() {
    }

    /** A name that is not taken: the same, with the time where the same is. */
    static String free(String name, boolean isTaken, Instant now) {
        return isTaken ? name + "." + TIME.format(now) : name;
    }

    /** A folder and what is in it. */
    static String join(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }
}
