package news.dateline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where the build put the two servers, and how they run.
 *
 * @param atPeak whether they may compile as they do in production; else they start sooner and need less, and stay slower
 */
public record Distribution(Path kafka, Path elasticsearch, boolean atPeak) {

    /** The servers for a machine on which they start often and work little. */
    public Distribution(Path kafka, Path elasticsearch) {
        this(kafka, elasticsearch, false);
    }

    /** The same servers as they run in production. */
    public Distribution atItsPeak() {
        return new Distribution(kafka, elasticsearch, true);
    }

    /** Options of their Java: with one quick compiler the start is shorter by seconds, and all work takes longer. */
    List<String> compilers() {
        return atPeak ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }

    /**
     * The servers of the checkout with this root.
     *
     * @throws IllegalStateException when they have not been fetched; the text says by which command they are
     */
    public static Distribution of(Path root) {
        var target = root.resolve("deploy/local/servers/target");
        var kafka = target.resolve("kafka");
        var unpacked = target.resolve("elasticsearch");
        if (!Files.isDirectory(kafka) || !Files.isDirectory(unpacked)) {
            throw new IllegalStateException("No Kafka and Elasticsearch under " + target
                    + "; fetch them with: mvn process-resources -pl deploy/local/servers");
        }
        return new Distribution(kafka, newest(unpacked));
    }

    private static Path newest(Path unpacked) {
        try (var versions = Files.list(unpacked)) {
            return versions.filter(Files::isDirectory).max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("Nothing unpacked in " + unpacked));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + unpacked, e);
        }
    }
}
