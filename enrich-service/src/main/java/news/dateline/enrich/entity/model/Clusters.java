package news.dateline.enrich.entity.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which words are used alike: each has a path in a binary tree of 1,500 leaves, and words with a long common start of it are near. */
final class Clusters {

    /** The cluster of an unknown word. */
    static final int NONE = -1;

    private final Packed words;
    private final short[] cluster;
    private final int[] path;
    private final byte[] depth;

    private Clusters(Packed words, short[] cluster, int[] path, byte[] depth) {
        this.words = words;
        this.cluster = cluster;
        this.path = path;
        this.depth = depth;
    }

    /** The cluster of a word in lower case, by its hash. */
    int of(long word) {
        int number = words.find(word);
        return number < 0 ? NONE : cluster[number];
    }

    /** The first so many steps of the path of a cluster, all of it where it is shorter; never 0. */
    int prefix(int cluster, int length) {
        int cut = Math.min(length, depth[cluster]);
        return (path[cluster] >>> (depth[cluster] - cut)) | (1 << cut);
    }

    int depth(int cluster) {
        return depth[cluster];
    }

    /** Packs the words with their paths, written in 0 and 1. */
    static void write(Map<String, String> paths, DataOutputStream out) throws IOException {
        var numbers = new LinkedHashMap<String, Integer>();
        paths.values().stream().sorted().distinct().forEach(path -> numbers.put(path, numbers.size()));
        out.writeShort(numbers.size());
        for (var path : numbers.keySet()) {
            out.writeByte(path.length());
            out.writeInt(Integer.parseInt(path, 2));
        }
        var byKey = new TreeMap<Long, Integer>();
        paths.forEach((word, path) -> byKey.put(Packed.key(Hash.of(word)), numbers.getOrDefault(path, 0)));
        Packed.write(byKey.keySet().stream().mapToLong(Long::longValue).toArray(), out);
        for (int number : byKey.values()) {
            out.writeShort(number);
        }
    }

    static Clusters read(ByteBuffer in) {
        int size = Short.toUnsignedInt(in.getShort());
        var path = new int[size];
        var depth = new byte[size];
        for (int i = 0; i < size; i++) {
            depth[i] = in.get();
            path[i] = in.getInt();
        }
        var words = Packed.read(in);
        return new Clusters(words, words.readShorts(in), path, depth);
    }
}
