package news.dateline.ingest.source.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Bytes from elsewhere that have to keep coming: each read has a limit of its own, but a byte now and then would keep its
 * reader for days. Only the time that reading takes counts.
 */
public final class Flowing extends FilterInputStream {

    /** So much at least has to come within {@link #WHILE}. */
    private static final int LEAST = 1 << 10;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Duration waited = Duration.ZERO;
    private long came;

    /** Bytes that are read by this clock. */
    public Flowing(InputStream in, InstantSource clock) {
        super(in);
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        Instant start = clock.instant();
        int one = in.read();
        count(start, one < 0 ? -1 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Instant start = clock.instant();
        int read = in.read(into, from, length);
        count(start, read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        Instant start = clock.instant();
        long skipped = in.skip(bytes);
        count(start, skipped);
        return skipped;
    }

    /** At the end, where -1 came, it does not matter any more. */
    private void count(Instant start, long bytes) throws IOException {
        if (bytes < 0)
            return;
        waited = waited.plus(Duration.between(start, clock.instant()));
        came += bytes;
        if (waited.compareTo(WHILE) < 0)
            return;
        if (came < LEAST)
            throw new IOException("only " + came + " bytes came within " + waited.toSeconds() + " seconds, expected "
                    + LEAST + " a minute");
        waited = Duration.ZERO;
        came = 0;
    }
}
