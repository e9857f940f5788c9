package news.dateline.enrich.entity.model;

/** Hashes words and features to 64 bits; the same on every machine, because packed lexica and weights are found by them. */
final class Hash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hash() {
    }

    static long of(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The hash of a row of words, one more word behind it. */
    static long join(long row, long word) {
        return mix(row * PRIME + word);
    }

    static long mix(long value) {
        long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}
