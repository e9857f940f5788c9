package news.dateline.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;

/**
 * The front door once more, for formats that hold files of other formats. How deep they may lie in each other and how
 * many bytes they may come to, unpacked, is limited for all of a submission together.
 */
public final class Inside {

    private static final int DEPTH = 4;

    private final Formats formats;
    private final Submission outer;
    private final AtomicLong room;
    private final int depth;

    Inside(Formats formats, Submission outer, AtomicLong room, int depth) {
        this.formats = formats;
        this.outer = outer;
        this.room = room;
        this.depth = depth;
    }

    /** What the wire makes of the formats. */
    public Habits habits() {
        return formats.habits();
    }

    /** Reads a file that lies inside. */
    public void read(@Nullable String name, @Nullable String contentType, Raw body, Items out) {
        if (depth >= DEPTH)
            throw Malformed.limit("archives lie in each other more than " + DEPTH + " deep");
        Submission inner = new Submission(outer.source(), body, contentType, name, outer.hints(), outer.received());
        Inside next = new Inside(formats, inner, room, depth + 1);
        formats.read(inner, next, out).ifPresent(reason -> out.refuse("unknown", Item.Kind.UNSUPPORTED,
                (name == null ? "a file" : name) + ": " + reason, body));
    }

    /** All that a stream holds, as long as there is room. */
    public Raw expand(InputStream in) throws IOException {
        long most = room.get();
        byte[] bytes = in.readNBytes(Math.toIntExact(Math.min(most + 1, Integer.MAX_VALUE - 8)));
        if (room.addAndGet(-bytes.length) < 0)
            throw Malformed.limit("unpacked it comes to more than " + Formats.UNPACKED + " bytes");
        return Raw.of(bytes);
    }
}
