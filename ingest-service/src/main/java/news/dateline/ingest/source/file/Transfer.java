package news.dateline.ingest.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file as they come over a connection that serves the next file, too. Where they break off, the connection
 * is given up: what the server still has to say of this file would be taken for an answer about the next.
 */
final class Transfer extends FilterInputStream {

    private final Line line;
    private boolean ended;
    private boolean broken;

    Transfer(InputStream in, Line line) {
        super(in);
        this.line = line;
    }

    /** What the bytes come over. */
    interface Line {

        /** All bytes have come and are given back: whether the server says so, too. */
        void finish() throws IOException;

        /** Not to be used any more. */
        void giveUp();
    }

    @Override
    public int read() throws IOException {
        return ended(() -> in.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return ended(() -> in.read(into, from, length));
    }

    @Override
    public long skip(long bytes) throws IOException {
        return ended(() -> in.skip(bytes));
    }

    private interface Reading<T extends Number> {

        T read() throws IOException;
    }

    private <T extends Number> T ended(Reading<T> reading) throws IOException {
        try {
            T read = reading.read();
            ended |= read.longValue() < 0;
            return read;
        } catch (IOException e) {
            breakOff();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (broken)
            return;
        if (!ended) {
            breakOff();
            return;
        }
        try {
            super.close();
            line.finish();
        } catch (IOException e) {
            breakOff();
            throw e;
        }
    }

    private void breakOff() {
        broken = true;
        line.giveUp();
        try {
            in.close();
        } catch (IOException e) {
            // it has broken off, which is told already
            return;
        }
    }
}
