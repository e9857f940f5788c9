package news.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One request of any size, and how much memory ingest holds while it streams in. */
record Streaming(IngestProcess ingest, Stories stories, PrintStream out) {

    void run(long bytes, String prefix) throws IOException, InterruptedException {
        var lines = new Lines(bytes, prefix);
        var samples = Collections.synchronizedList(new ArrayList<Sample>());
        var sampler = Thread.ofVirtual().start(() -> sample(lines, samples));
        var start = System.nanoTime();
        var answer = ingest.push(BodyPublishers.ofInputStream(() -> lines));
        var seconds = (System.nanoTime() - start) / 1e9;
        sampler.interrupt();
        sampler.join();
        out.printf("%n%.2f GB in one request: %d stories in %.1f s, %.1f MB/s; answer of %.1f MB%n",
                lines.sent.get() / 1e9,
                lines.count, seconds, lines.sent.get() / 1e6 / seconds, answer.length() / 1e6);
        for (var tenth = 0; tenth < 10; tenth++) {
            out.printf("  tenth %2d: resident MiB, most: %d%n", tenth + 1,
                    most(samples, lines.sent.get(), tenth, tenth + 1));
        }
        out.printf("resident MiB: most in the first half %d, in the second %d%n", most(samples, lines.sent.get(), 0, 5),
                most(samples, lines.sent.get(), 5, 10));
    }

    private record Sample(long sent, long resident) {
    }

    private void sample(Lines lines, List<Sample> samples) {
        try {
            while (true) {
                samples.add(new Sample(lines.sent.get(), ingest.residentMiB()));
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long most(List<Sample> samples, long all, int from, int to) {
        return samples.stream().filter(one -> {
            var tenth = one.sent() * 10 / Math.max(1, all);
            return tenth >= from && (tenth < to || to == 10);
        }).mapToLong(Sample::resident).max().orElse(-1);
    }

    /** Lines that are made while they are read. */
    private final class Lines extends InputStream {
        private final long bytes;
        private final String prefix;
        private final AtomicLong sent = new AtomicLong();
        private byte[] line = {};
        private int at;
        private int count;

        Lines(long bytes, String prefix) {
            this.bytes = bytes;
            this.prefix = prefix;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            var filled = 0;
            while (filled < length && hasMore()) {
                var some = Math.min(length - filled, line.length - at);
                System.arraycopy(line, at, to, offset + filled, some);
                at += some;
                filled += some;
            }
            sent.addAndGet(filled);
            return filled == 0 ? -1 : filled;
        }

        private boolean hasMore() {
            if (at < line.length)
                return true;
            if (sent.get() >= bytes)
                return false;
            line = stories.line(count, prefix + count);
            count++;
            at = 0;
            return true;
        }
    }
}
