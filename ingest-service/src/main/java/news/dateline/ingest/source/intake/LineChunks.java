package news.dateline.ingest.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Submission;
import org.jspecify.annotations.Nullable;

/** A body of one story a line, cut between lines into pieces of about a megabyte, so that no more of it is in memory. */
public final class LineChunks implements Chunks {

    /** Their type. */
    public static final String TYPE = "application/x-ndjson";

    private static final int CHUNK = 1 << 20;
    private static final List<String> TYPES = List.of(TYPE, "application/ndjson", "application/jsonl",
            "application/x-jsonlines");
    private static final List<String> SILENT = List.of("", "application/octet-stream", "application/json",
            "application/x-www-form-urlencoded");

    private final InputStream in;
    private final int longest;
    private byte[] rest = {};
    private int firstLine;
    private long position;

    /** Reads from a stream; a line that is longer than this is cut short and becomes a refusal. */
    public LineChunks(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes on behind lines and bytes that have been skipped. */
    public LineChunks from(int line, long bytes) {
        this.firstLine = line;
        this.position = bytes;
        return this;
    }

    /** Whether a body is one story a line, in an encoding in which lines can be told apart byte by byte. */
    public static boolean areLines(@Nullable String contentType, @Nullable String filename) {
        String declared = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).replace(" ", "");
        String essence = declared.split(";", 2)[0];
        if (declared.contains("charset=") && !declared.contains("charset=utf-8")
                && !declared.contains("charset=\"utf-8\""))
            return false;
        String name = filename == null ? "" : filename.toLowerCase(Locale.ROOT);
        return TYPES.contains(essence)
                || (SILENT.contains(essence) && (name.endsWith(".ndjson") || name.endsWith(".jsonl")));
    }

    /**
     * Some whole lines.
     *
     * @param bytes the bytes of them
     * @param firstLine number of the first of them, from 0
     * @param end how many bytes of the stream end with them
     * @param lines how many lines of the stream end with them
     * @param cut how many bytes of the line are left out, where it is one that is too long; else 0
     */
    public record Chunk(Raw bytes, int firstLine, long end, int lines, long cut) {

        /** Numbers the items of this piece as lines of the whole. */
        public List<Item> numbered(List<Item> items) {
            if (firstLine == 0)
                return items;
            return items.stream().map(this::numbered).toList();
        }

        private Item numbered(Item item) {
            int index = item.index() + firstLine;
            return switch (item) {
                case Item.Story story -> new Item.Story(index, story.article(), story.raw());
                case Item.Refusal refusal ->
                    new Item.Refusal(index, refusal.format(), refusal.kind(), refusal.reason(), refusal.raw());
            };
        }

        /** It as something to be read. */
        public Submission submission(Submission whole) {
            return new Submission(whole.source(), bytes, TYPE, null, Hints.NONE, whole.received());
        }
    }

    /** How many bytes have been given out, with those that were skipped. */
    public long position() {
        return position;
    }

    @Override
    public Optional<Chunk> next() throws IOException {
        byte[] buffer = Arrays.copyOf(rest, Math.max(CHUNK, rest.length + CHUNK / 2));
        int filled = rest.length;
        int end = -1;
        while (true) {
            int read = in.readNBytes(buffer, filled, buffer.length - filled);
            int before = filled;
            filled += read;
            end = lastLineEnd(buffer, before, filled);
            boolean isEnd = filled < buffer.length;
            if (isEnd && filled == 0)
                return Optional.empty();
            if (isEnd)
                return Optional.of(chunk(buffer, filled, filled));
            if (end > 0)
                return Optional.of(chunk(buffer, end, filled));
            if (filled > longest)
                return Optional.of(tooLong(Arrays.copyOf(buffer, longest), filled));
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, longest + CHUNK));
        }
    }

    private Chunk chunk(byte[] buffer, int end, int filled) {
        rest = Arrays.copyOfRange(buffer, end, filled);
        int first = firstLine;
        for (int i = 0; i < end; i++) {
            if (buffer[i] == '\n')
                firstLine++;
        }
        position += end;
        return new Chunk(Raw.of(buffer).part(0, end), first, position, firstLine, 0);
    }

    /** The start of a line that is too long; the rest of it is read and let go. */
    private Chunk tooLong(byte[] start, int filled) throws IOException {
        rest = new byte[0];
        long skipped = filled;
        for (int next = in.read(); next >= 0; next = in.read()) {
            skipped++;
            if (next == '\n')
                break;
        }
        position += skipped;
        firstLine++;
        return new Chunk(Raw.of(start), firstLine - 1, position, firstLine, skipped - start.length);
    }

    private static int lastLineEnd(byte[] buffer, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (buffer[i] == '\n')
                return i + 1;
        }
        return -1;
    }
}
