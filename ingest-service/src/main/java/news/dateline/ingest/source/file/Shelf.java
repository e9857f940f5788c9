package news.dateline.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A place that holds files. */
interface Shelf extends AutoCloseable {

    /** The files that are there, the oldest first; folders and what begins with a dot are no files. */
    List<Found> list() throws IOException;

    /** Opens a file. */
    InputStream open(Found file) throws IOException;

    /** Moves a file into a folder below, which is made where it is missing; none that is there is overwritten. */
    void move(Found file, String folder) throws IOException;

    /** Deletes a file. */
    void delete(Found file) throws IOException;

    /** Lets go of what it holds, such as a connection; the next call takes it up again. */
    @Override
    void close();
}
