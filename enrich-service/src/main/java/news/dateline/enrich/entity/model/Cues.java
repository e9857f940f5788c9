package news.dateline.enrich.entity.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** Which words are cues, as they were when the weights were learned. */
final class Cues {

    private final Packed words;
    private final short[] cues;

    private Cues(Packed words, short[] cues) {
        this.words = words;
        this.cues = cues;
    }

    /** What a word in lower case is, a bit for each cue. */
    int of(String lower) {
        int number = words.find(Hash.of(key(lower)));
        return number < 0 ? 0 : cues[number] & 0xFFFF;
    }

    /** A word in lower case without its accents. */
    static String key(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    static void write(Map<String, Integer> cues, DataOutputStream out) throws IOException {
        var byKey = new TreeMap<Long, Integer>();
        cues.forEach((word, bits) -> byKey.merge(Packed.key(Hash.of(word)), bits, (a, b) -> a | b));
        Packed.write(byKey.keySet().stream().mapToLong(Long::longValue).toArray(), out);
        for (int bits : byKey.values()) {
            out.writeShort(bits);
        }
    }

    static Cues read(ByteBuffer in) {
        var words = Packed.read(in);
        return new Cues(words, words.readShorts(in));
    }
}
