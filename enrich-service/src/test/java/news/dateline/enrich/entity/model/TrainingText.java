package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import news.dateline.enrich.entity.measure.Part;

/** What a tagger learns from: the named inputs, and what is made of them; see {@code deploy/training/README.md}. */
final class TrainingText {

    private static final int SEED = 7;
    private static final int TABLES = 500;
    private static final int ARTICLE = 6;

    /** A text that is learned from, and how much it counts. */
    private record Source(String file, float weight) {
    }

    private static final List<Source> SOURCES = List.of(new Source("gmb.train.gz", 1), new Source("gum.train.gz", 1),
            new Source("masc.train.gz", 1), new Source("union.train.gz", 0.7f));
    /** What is marked name by name, in {@code deploy/training/marked}. */
    private static final List<Source> MARKED = List.of(new Source("wikinews.txt", 2),
            new Source("voice-of-america.txt", 2), new Source("newspapers.txt", 1),
            new Source("encyclopedia.txt", 1));
    private static final Source WIKIGOLD = new Source("wikigold-train.bio.gz", 2);

    private final Path root = Path.of(System.getProperty("dateline.root", ".."));
    private final Path resources = root.resolve("enrich-service/src/main/resources/entity");
    private final Path training = root.resolve("deploy/training");
    private final Path inputs;

    /** The inputs of a folder; each must be the one that is named, byte for byte. */
    TrainingText(Path inputs) throws IOException {
        this.inputs = inputs;
        for (var line : NamePool.lines(training.resolve("inputs.sha256"))) {
            var parts = line.split(" +", 2);
            var found = sha256(Files.readAllBytes(inputs.resolve(parts[1])));
            if (!found.equals(parts[0])) {
                throw new IOException(inputs.resolve(parts[1]) + ": expected SHA-256 " + parts[0] + ", got " + found);
            }
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected SHA-256, which all of Java has", e);
        }
    }

    /** Where the model of the service stands. */
    Path model() {
        return resources.resolve("en.model");
    }

    byte[] packedLexica() throws IOException {
        return LexicaFile.pack(inputs, resources, training.resolve("cues"));
    }

    Lexica lexica() throws IOException {
        return Lexica.read(ByteBuffer.wrap(packedLexica()));
    }

    /** The stories as they are, again with other names, some sentences in capitals, some stories without, and tables. */
    List<Labelled> documents() throws IOException {
        var pool = new NamePool(inputs, resources, training.resolve("names"), SEED);
        var renaming = new Renaming(pool);
        var documents = new ArrayList<Labelled>();
        for (var story : stories()) {
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
        var tables = new Tables(pool);
        for (int i = 0; i < TABLES; i++) {
            documents.add(tables.table());
        }
        documents.removeIf(document -> document.sentences().isEmpty());
        return documents;
    }

    /**
     * Of what is marked name by name only that; else what the teachers voted for. The articles of wikigold are not marked, and
     * have about six sentences each.
     */
    private List<Labelled> stories() throws IOException {
        var marked = new ArrayList<Labelled>();
        for (var source : MARKED) {
            marked.addAll(Labelled.marked(training.resolve("marked").resolve(source.file), source.weight));
        }
        var known = marked.stream().map(Labelled::words).collect(Collectors.toSet());
        var stories = new ArrayList<Labelled>();
        for (var source : SOURCES) {
            stories.addAll(Labelled.read(inputs.resolve(source.file), source.weight).stream()
                    .filter(story -> !known.contains(story.words())).toList());
        }
        stories.addAll(marked);
        for (var all : Labelled.read(inputs.resolve(WIKIGOLD.file), WIKIGOLD.weight)) {
            var sentences = Part.named(System.getProperty("learn", "all")).of(all.sentences());
            for (int from = 0; from < sentences.size(); from += ARTICLE) {
                int to = Math.min(sentences.size(), from + ARTICLE);
                stories.add(new Labelled(sentences.subList(from, to), WIKIGOLD.weight));
            }
        }
        return stories;
    }
}
