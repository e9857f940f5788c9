package news.dateline.ingest.article;

import java.util.Arrays;

/** Bytes as they came, kept unchanged so that what could not be read can be looked at and sent again. */
public final class Raw {

    private final byte[] bytes;
    private final int from;
    private final int to;

    private Raw(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** All of these bytes; the caller leaves the array alone from now on. */
    public static Raw of(byte[] bytes) {
        return new Raw(bytes, 0, bytes.length);
    }

    /** A part of these bytes, without a copy. */
    public Raw part(int start, int end) {
        return new Raw(bytes, from + start, from + end);
    }

    /** How many bytes there are. */
    public int size() {
        return to - from;
    }

    /** The byte at a place. */
    public byte at(int index) {
        return bytes[from + index];
    }

    /** The bytes as an array of their own size. */
    public byte[] bytes() {
        return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    }
}
