package news.dateline.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.source.intake.Chunks;
import news.dateline.ingest.source.intake.LineChunks.Chunk;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;

/**
 * A web archive of any size, some whole records at a time. Where it is packed, each record is a member of gzip by itself,
 * as the standard has it, so that a piece is a web archive, too, and reading can go on behind any.
 */
final class WarcChunks implements Chunks {

    private static final int ENOUGH = 1 << 20;

    private final Held held;
    private final int longest;
    private final long skipped;
    private @Nullable WarcReader warc;
    private int first;
    private int ended;
    private long start;
    private long end;
    private boolean isOver;
    private boolean isBroken;

    /**
     * Reads from a stream, behind records and bytes that have been skipped. A record that is longer than this is cut short,
     * and is the last piece: what is behind it has to be read anew.
     */
    WarcChunks(InputStream in, int longest, int records, long skipped) {
        this.held = new Held(in, longest + ENOUGH);
        this.longest = longest;
        this.first = records;
        this.ended = records - 1;
        this.skipped = skipped;
    }

    /** Whether a file is a web archive, by its name. */
    static boolean are(String filename) {
        String name = filename.toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    @Override
    public Optional<Chunk> next() throws IOException {
        while (true) {
            if (end - start >= ENOUGH || (isOver && end > start))
                return Optional.of(piece(end, ended));
            if (isOver)
                return Optional.empty();
            long before = end;
            advance();
            if ((end - start > longest || isBroken) && before > start)
                return Optional.of(piece(before, ended - 1));
        }
    }

    /** To where one record ends and the next starts, or to the end of all that can be told apart. */
    private void advance() throws IOException {
        try {
            if (warc == null)
                warc = new WarcReader(held);
            isOver = warc.next().isEmpty();
            end = isOver ? held.position() : warc.position();
        } catch (IOException | RuntimeException e) {
            if (held.hasFailed())
                throw e;
            // its reader says what is wrong, behind the records that are whole
            isOver = true;
            isBroken = true;
            end = held.position();
        }
        ended++;
    }

    private Chunk piece(long upTo, int records) {
        long size = upTo - start;
        byte[] bytes = held.take(size, longest);
        Chunk chunk = new Chunk(Raw.of(bytes), first, skipped + upTo, records, isBroken ? 0 : size - bytes.length);
        isOver |= chunk.cut() > 0;
        if (chunk.cut() > 0)
            end = upTo;
        first = records;
        start = upTo;
        return chunk;
    }

    /** A stream that holds what has been read and not been taken yet, up to a limit. */
    private static final class Held extends InputStream {

        private final InputStream in;
        private final int most;
        private byte[] bytes = new byte[ENOUGH];
        private int length;
        private long position;
        private boolean hasFailed;

        Held(InputStream in, int most) {
            this.in = in;
            this.most = most;
        }

        long position() {
            return position;
        }

        boolean hasFailed() {
            return hasFailed;
        }

        /** The first bytes that are held, up to the longest; as many as the size are let go. */
        byte[] take(long size, int longest) {
            int wanted = (int) Math.min(Math.min(size, longest), length);
            byte[] taken = Arrays.copyOf(bytes, wanted);
            int gone = (int) Math.min(size, length);
            System.arraycopy(bytes, gone, bytes, 0, length - gone);
            length -= gone;
            return taken;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            int got = readOn(into, offset, count);
            if (got > 0) {
                position += got;
                hold(into, offset, Math.min(got, most - length));
            }
            return got;
        }

        private int readOn(byte[] into, int offset, int count) throws IOException {
            try {
                return in.read(into, offset, count);
            } catch (IOException e) {
                hasFailed = true;
                throw e;
            }
        }

        private void hold(byte[] from, int offset, int count) {
            if (length + count > bytes.length)
                bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(bytes.length * 2, length + count)));
            System.arraycopy(from, offset, bytes, length, count);
            length += count;
        }
    }
}
