package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was learned: the lexica, the weights of what is seen in a sentence, and those of its echo in the text. */
final class Model {

    /** The first bytes of a file with a model: its kind and the version of its features. */
    static final int MAGIC = 0x444C4E31;

    /** What a word that cannot be in a name scores for being in none. */
    static final float NO_NAME = 20;
    /** How near to a word with a capital a word of a name is. */
    private static final int NEAR = 3;
    /** So many different words are kept at once. */
    private static final int MANY = 20_000;

    final Lexica lexica;
    private final Features features;
    private final Weights sight;
    private final Weights echo;

    private Model(Lexica lexica, Weights sight, Weights echo) {
        this.lexica = lexica;
        this.features = new Features(lexica);
        this.sight = sight;
        this.echo = echo;
    }

    /** Reads the model that the service comes with. */
    static Model shipped() {
        try (var in = Model.class.getResourceAsStream("/entity/en.model")) {
            if (in == null) {
                throw new IllegalStateException("expected the model /entity/en.model, there is none");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the model /entity/en.model", e);
        }
    }

    static Model read(InputStream from) throws IOException {
        var in = ByteBuffer.wrap(from.readAllBytes());
        int magic = in.remaining() < Integer.BYTES ? 0 : in.getInt();
        if (magic != MAGIC) {
            throw new IOException("expected a model that starts with " + Integer.toHexString(MAGIC) + ", got "
                    + Integer.toHexString(magic));
        }
        try {
            return new Model(Lexica.read(in), Weights.read(in), Weights.read(in));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("expected a whole model, it ends after " + in.capacity() + " bytes", e);
        }
    }

    /** The labels of the words of a text. */
    List<int[]> labels(List<List<Word>> sentences) {
        var scores = new ArrayList<float[][]>(sentences.size());
        var first = new ArrayList<int[]>(sentences.size());
        var seen = Features.seen(sentences);
        var words = new HashMap<Word.Spelling, float[][]>();
        for (var sentence : sentences) {
            var score = new float[sentence.size()][Labels.COUNT];
            var context = features.of(sentence, seen);
            var worth = worthALook(sentence);
            for (int i = 0; i < score.length; i++) {
                var into = score[i];
                if (worth.get(i)) {
                    around(sentence, i, into, words);
                    context.at(i, feature -> sight.add(feature, into));
                } else {
                    into[Labels.OUTSIDE] = NO_NAME;
                }
            }
            scores.add(score);
            first.add(Decoder.best(score, sight.steps));
        }
        return second(sentences, scores, first);
    }

    /** The words that may be in a name: those with a capital or a digit among their letters, and those near to one. */
    static BitSet worthALook(List<Word> sentence) {
        var worth = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            var shape = sentence.get(i).shape();
            if (shape.capital || shape == Shape.CAMEL || shape == Shape.WITH_DIGITS) {
                worth.set(Math.max(0, i - NEAR), Math.min(sentence.size(), i + NEAR + 1));
            }
        }
        return worth;
    }

    private List<int[]> second(List<List<Word>> sentences, List<float[][]> scores, List<int[]> first) {
        var heard = new Echo(sentences, first);
        var labels = new ArrayList<int[]>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            var score = scores.get(s);
            for (int i = 0; i < score.length; i++) {
                var into = score[i];
                heard.at(s, i, feature -> echo.add(feature, into));
            }
            labels.add(Decoder.best(score, echo.steps));
        }
        return labels;
    }

    /** Adds what the words around say by themselves; it is kept, for most words of a text come again. */
    private void around(List<Word> sentence, int i, float[] into, Map<Word.Spelling, float[][]> words) {
        for (int distance = -Features.AROUND; distance <= Features.AROUND; distance++) {
            int at = i + distance;
            if (at < 0 || at >= sentence.size()) {
                continue;
            }
            if (words.size() > MANY) {
                words.clear();
            }
            var said = words.computeIfAbsent(sentence.get(at).spelling(), any -> new float[2 * Features.AROUND + 1][]);
            int place = distance + Features.AROUND;
            if (said[place] == null) {
                var fresh = new float[Labels.COUNT];
                features.ofWord(sentence.get(at), distance, feature -> sight.add(feature, fresh));
                said[place] = fresh;
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                into[label] += said[place][label];
            }
        }
    }
}
