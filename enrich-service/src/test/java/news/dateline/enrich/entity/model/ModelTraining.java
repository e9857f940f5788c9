package news.dateline.enrich.entity.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Trains the model of the tagger from named inputs and writes it to {@code src/main/resources/entity/en.model}, the same
 * bytes each time. Run by name alone, see {@code deploy/training/README.md}.
 */
class ModelTraining {

    private static final int SEED = 7;
    private static final int SEEN_AT_LEAST = 3;
    private static final int EPOCHS = 3;
    private static final int ECHO_EPOCHS = 2;
    private static final int TABLES = 500;
    private static final int BLOCK = 40;
    private static final int ARTICLE = 6;
    private static final float LEAST_WEIGHT = 0.15f;

    private final Path root = Path.of(System.getProperty("dateline.root", ".."));
    private final Path resources = root.resolve("enrich-service/src/main/resources/entity");
    private final Path training = root.resolve("deploy/training");

    @Test
    void train() throws IOException, NoSuchAlgorithmException {
        var given = System.getProperty("inputs");
        assumeTrue(given != null, "expected -Dinputs=FOLDER with the inputs that deploy/training/README.md names");
        var inputs = Path.of(String.valueOf(given));
        check(inputs);
        var lexica = LexicaFile.pack(inputs, resources, training.resolve("cues"));
        var model = trained(lexica, documents(inputs));
        var file = Path.of(System.getProperty("model", resources.resolve("en.model").toString()));
        Files.write(file, model);
        System.out.println(file + ": " + model.length + " bytes, SHA-256 " + sha256(model));
    }

    /** Are the inputs those that are named, byte for byte? */
    private void check(Path inputs) throws IOException, NoSuchAlgorithmException {
        for (var line : NamePool.lines(training.resolve("inputs.sha256"))) {
            var parts = line.split(" +", 2);
            var found = sha256(Files.readAllBytes(inputs.resolve(parts[1])));
            if (!found.equals(parts[0])) {
                throw new IOException(inputs.resolve(parts[1]) + ": expected SHA-256 " + parts[0] + ", got " + found);
            }
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The stories as they are, again with other names, some sentences in capitals, some stories without, and tables. */
    private List<Labelled> documents(Path inputs) throws IOException {
        var pool = new NamePool(inputs, resources, training.resolve("names"), SEED);
        var renaming = new Renaming(pool);
        var documents = new ArrayList<Labelled>();
        var weights = Map.of("gmb", 1f, "gum", 1f, "masc", 1f, "union", 0.7f, "wikigold", 2f);
        for (var source : List.of("gmb", "gum", "masc", "union", "wikigold")) {
            for (var story : stories(inputs, source, weights.getOrDefault(source, 1f))) {
                documents.add(pool.chance(30) ? renaming.british(story) : story);
                if (pool.chance(35)) {
                    var other = renaming.renamed(story);
                    documents.add(pool.chance(50) ? renaming.british(other) : other);
                }
                documents.add(renaming.shouted(story, 8));
                if (pool.chance(2)) {
                    documents.add(Renaming.quiet(story));
                }
            }
        }
        var tables = new Tables(pool);
        for (int i = 0; i < TABLES; i++) {
            documents.add(tables.table());
        }
        documents.removeIf(document -> document.sentences().isEmpty());
        return documents;
    }

    /** The stories of a source; the articles of wikigold are not marked, and have about six sentences each. */
    private static List<Labelled> stories(Path inputs, String source, float weight) throws IOException {
        if (!source.equals("wikigold")) {
            return Labelled.read(inputs.resolve(source + ".train.gz"), weight);
        }
        var articles = new ArrayList<Labelled>();
        for (var all : Labelled.read(inputs.resolve("wikigold-train.bio.gz"), weight)) {
            for (int from = 0; from < all.sentences().size(); from += ARTICLE) {
                articles.add(new Labelled(
                        all.sentences().subList(from, Math.min(all.sentences().size(), from + ARTICLE)), weight));
            }
        }
        return articles;
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

    static Random random() {
        return new Random(1);
    }
}
