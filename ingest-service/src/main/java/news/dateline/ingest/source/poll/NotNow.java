package news.dateline.ingest.source.poll;

import java.io.IOException;
import java.time.Duration;

/** The source does not answer now, and says when it will. */
public final class NotNow extends IOException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** Says what it answered, and how long to wait at least. */
    public NotNow(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    Duration expectedWait() {
        return wait;
    }
}
