package news.dateline.enrich.entity.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    static Packed read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int capacity = Integer.highestOneBit(Math.max(8, size + size / 3)) << 1;
        var slots = new int[capacity];
        var checks = new int[capacity];
        Arrays.fill(slots, -1);
        var packed = new Packed(size, slots, checks);
        long key = 0;
        for (int number = 0; number < size; number++) {
            key += readGap(in);
            int at = packed.slot(key);
            while (slots[at] >= 0) {
                at = (at + 1) & packed.mask;
            }
            slots[at] = number;
            checks[at] = (int) key;
        }
        return packed;
    }

    private static void writeGap(long gap, DataOutputStream out) throws IOException {
        long rest = gap;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readGap(DataInputStream in) throws IOException {
        long gap = 0;
        for (int shift = 0;; shift += 7) {
            int b = in.readUnsignedByte();
            gap |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return gap;
            }
        }
    }
}
