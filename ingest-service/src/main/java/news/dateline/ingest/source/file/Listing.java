package news.dateline.ingest.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How far a listing has come. Each answer has a limit of its own, but a server that never comes to the end would keep its
 * reader for ever, and fill its memory.
 */
final class Listing {

    private final String of;
    private final Bounds bounds;
    private final InstantSource clock;
    private final Instant start;
    private long entries;

    /** One that begins now. */
    Listing(String of, Bounds bounds, InstantSource clock) {
        this.of = of;
        this.bounds = bounds;
        this.clock = clock;
        this.start = clock.instant();
    }

    /**
     * What a listing may come to.
     *
     * @param entries so many entries at most
     * @param time within this time; it may be passed by what one answer may take
     */
    record Bounds(int entries, Duration time) {

        static final Bounds USUAL = new Bounds(250_000, Duration.ofMinutes(10));
    }

    /** So many more entries have come. */
    void came(long more) throws IOException {
        entries += more;
        if (entries > bounds.entries())
            throw new IOException("the listing of " + of + " has more than " + bounds.entries()
                    + " entries; put away what has been read, or part it into several folders");
        if (Duration.between(start, clock.instant()).compareTo(bounds.time()) > 0)
            throw new IOException(
                    "the listing of " + of + " has not come to its end within " + bounds.time().toSeconds()
                            + " seconds, after " + entries + " entries");
    }

    /** The same bytes, of which each line is an entry, and so is each part of this length of a line without an end. */
    InputStream lines(InputStream in, int longest) {
        return new FilterInputStream(in) {

            private int length;

            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0)
                    came(ends((byte) one) ? 1 : 0);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = super.read(into, from, most);
                long ended = 0;
                for (int i = from; i < from + read; i++) {
                    ended += ends(into[i]) ? 1 : 0;
                }
                came(ended);
                return read;
            }

            private boolean ends(byte one) {
                length = one == '\n' || length == longest ? 0 : length + 1;
                return length == 0;
            }
        };
    }
}
