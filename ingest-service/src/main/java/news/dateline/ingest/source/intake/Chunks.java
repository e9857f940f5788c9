package news.dateline.ingest.source.intake;

import java.io.IOException;
import java.util.Optional;

/** What is larger than is held at one time, in pieces that can be read by themselves. */
public interface Chunks {

    /** The next piece; nothing at the end. */
    Optional<LineChunks.Chunk> next() throws IOException;
}
