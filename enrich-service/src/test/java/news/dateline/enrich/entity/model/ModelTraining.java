package news.dateline.enrich.entity.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Trains the model of the tagger from named inputs and writes it to {@code src/main/resources/entity/en.model}, the same
 * bytes each time. Run by name alone, see {@code deploy/training/README.md}.
 */
class ModelTraining {

    private static final int SEEN_AT_LEAST = 3;
    private static final int EPOCHS = 3;
    private static final int ECHO_EPOCHS = 2;
    private static final int BLOCK = 40;
    private static final float LEAST_WEIGHT = 0.15f;

    @Test
    void train() throws IOException {
        var given = System.getProperty("inputs");
        assumeTrue(given != null, "expected -Dinputs=FOLDER with the inputs that deploy/training/README.md names");
        var text = new TrainingText(Path.of(String.valueOf(given)));
        var model = trained(text.packedLexica(), text.documents());
        var file = Path.of(System.getProperty("model", text.model().toString()));
        Files.write(file, model);
        System.out.println(file + ": " + model.length + " bytes, SHA-256 " + TrainingText.sha256(model));
    }

    private static byte[] trained(byte[] packed, List<Labelled> documents) throws IOException {
        var lexica = Lexica.read(ByteBuffer.wrap(packed));
        var words = new Words(lexica);
        var sights = new Sights(lexica, documents.stream().map(document -> document.seen(words)).toList(),
                SEEN_AT_LEAST);
        System.out.println(
                documents.size() + " documents, " + sights.words() + " words, " + sights.features() + " features");
        var echoes = new Echoes(sights);
        for (int half = 0; half < 2; half++) {
            int other = half;
            echoes.hear(sights.learned(document -> document / BLOCK % 2 == other, EPOCHS - 1),
                    document -> document / BLOCK % 2 != other && document % 3 != 2);
        }
        var sight = sights.learned(any -> true, EPOCHS);
        var echo = echoes.learned(sight, ECHO_EPOCHS);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(Model.MAGIC);
        out.write(packed);
        Weights.write(rows(sights.numbered(), sight, LEAST_WEIGHT), sight.steps, out);
        Weights.write(rows(echoes.numbered(), echo, 0.01f), echo.steps, out);
        return bytes.toByteArray();
    }

    /** The weights of each feature for which one is not near to nothing. */
    private static Map<Long, float[]> rows(long[] features, Learner learner, float least) {
        var rows = new HashMap<Long, float[]>();
        for (int number = 0; number < features.length; number++) {
            var row = learner.row(number);
            for (float weight : row) {
                if (Math.abs(weight) >= least) {
                    rows.put(features[number], row);
                    break;
                }
            }
        }
        return rows;
    }
}
