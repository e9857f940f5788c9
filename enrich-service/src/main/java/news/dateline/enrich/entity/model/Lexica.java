package news.dateline.enrich.entity.model;

import java.nio.ByteBuffer;

/**
 * What is known of words beforehand.
 *
 * @param clusters which are used alike
 * @param names    which are names, and of what
 * @param cues     which say something of the names beside them
 */
record Lexica(Clusters clusters, NameLists names, Cues cues) {

    static Lexica read(ByteBuffer in) {
        return new Lexica(Clusters.read(in), NameLists.read(in), Cues.read(in));
    }

    Word word(int start, int end, String form, String lower, Shape shape) {
        return new Word(start, end, form, lower, shape, clusters.of(Hash.of(lower)), cues.of(lower));
    }

    /** The hash of a row of words of a list of names, one more word behind it. */
    static long row(long row, String lower) {
        return Hash.join(row, Hash.of(listed(lower)));
    }

    /** A word as lists of names have it: one digit for all that stand together. */
    private static String listed(String lower) {
        return lower.indexOf("00") < 0 ? lower : lower.replaceAll("0+", "0");
    }
}
