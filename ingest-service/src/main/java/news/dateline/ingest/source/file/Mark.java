package news.dateline.ingest.source.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has been read, as it is remembered: {@code size:stamp:bytes:lines:readable}.
 *
 * @param state the state of the file that it is about
 * @param bytes how many bytes have been read; -1 when all
 * @param lines how many lines have been read, where it is read line by line
 * @param isReadable whether there was a story in it
 */
record Mark(String state, long bytes, int lines, boolean isReadable) {

    static Mark start(Found file) {
        return at(file, 0, 0, false);
    }

    static Mark at(Found file, long bytes, int lines, boolean readable) {
        return new Mark(file.state(), bytes, lines, readable);
    }

    static Mark end(Found file, boolean readable) {
        return new Mark(file.state(), -1, 0, readable);
    }

    static Optional<Mark> of(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split(":", -1);
        if (parts.length != 5)
            return Optional.empty();
        return Optional.of(new Mark(parts[0] + ":" + parts[1], Long.parseLong(parts[2]), Integer.parseInt(parts[3]),
                Boolean.parseBoolean(parts[4])));
    }

    String text() {
        return state + ":" + bytes + ":" + lines + ":" + isReadable;
    }

    boolean isOf(Found file) {
        return state.equals(file.state());
    }

    /** Whether the file has been read to its end, as it is now. */
    boolean isEnd(Found file) {
        return bytes < 0 && isOf(file);
    }
}
