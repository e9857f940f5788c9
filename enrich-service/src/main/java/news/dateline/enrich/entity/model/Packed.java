package news.dateline.enrich.entity.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Finds the number of a hash among many. Of each hash 44 bits are kept, which is enough to take no more than one unknown
 * in some million for a known one.
 */
final class Packed {

    private static final int KEPT = 44;

    private final int[] slots;
    private final int[] checks;
    private final int mask;

    private final int size;

    private Packed(int size, int[] slots, int[] checks) {
        this.size = size;
        this.slots = slots;
        this.checks = checks;
        this.mask = slots.length - 1;
    }

    /** The number of the hash in the order in which they were written, or -1. */
    int find(long hash) {
        long kept = hash >>> (64 - KEPT);
        int check = (int) kept;
        for (int at = slot(kept);; at = (at + 1) & mask) {
            int number = slots[at];
            if (number < 0) {
                return -1;
            }
            if (checks[at] == check) {
                return number;
            }
        }
    }

    int size() {
        return size;
    }

    private int slot(long kept) {
        return (int) (kept >>> 12) & mask;
    }

    /** Cuts hashes to what is kept, sorted, without doubles. */
    static long[] keys(long[] hashes) {
        return Arrays.stream(hashes).map(Packed::key).sorted().distinct().toArray();
    }

    /** What is kept of a hash; keys are numbered in the order of these. */
    static long key(long hash) {
        return hash >>> (64 - KEPT);
    }

    static void write(long[] keys, DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        long before = 0;
        for (long key : keys) {
            writeGap(key - before, out);
            before = key;
        }
    }

    // A million and more at each start: from the array itself, without a call for each byte
    static Packed read(ByteBuffer in) {
        int size = in.getInt();
        int capacity = Integer.highestOneBit(Math.max(8, size + size / 3)) << 1;
        var slots = new int[capacity];
        var checks = new int[capacity];
        Arrays.fill(slots, -1);
        var packed = new Packed(size, slots, checks);
        int mask = packed.mask;
        byte[] bytes = in.array();
        int next = in.arrayOffset() + in.position();
        long key = 0;
        for (int number = 0; number < size; number++) {
            long gap = 0;
            int shift = 0;
            int b = bytes[next++];
            while (b < 0) {
                gap |= (long) (b & 0x7F) << shift;
                shift += 7;
                b = bytes[next++];
            }
            key += gap | (long) b << shift;
            int at = (int) (key >>> 12) & mask;
            while (slots[at] >= 0) {
                at = (at + 1) & mask;
            }
            slots[at] = number;
            checks[at] = (int) key;
        }
        in.position(next - in.arrayOffset());
        return packed;
    }

    /** One short number for each key, in their order. */
    short[] readShorts(ByteBuffer in) {
        var shorts = new short[size];
        in.asShortBuffer().get(shorts);
        in.position(in.position() + size * Short.BYTES);
        return shorts;
    }

    private static void writeGap(long gap, DataOutputStream out) throws IOException {
        long rest = gap;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
