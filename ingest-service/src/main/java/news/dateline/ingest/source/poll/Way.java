package news.dateline.ingest.source.poll;

import java.io.IOException;

/** A way in which stories are fetched from one source; used by one thread. */
public interface Way extends AutoCloseable {

    /**
     * Looks once and delivers what is new. May be interrupted, and may fail at any place: what has not been delivered is
     * found again by the next look.
     */
    Next look(Turn turn) throws IOException, InterruptedException;

    @Override
    void close();
}
