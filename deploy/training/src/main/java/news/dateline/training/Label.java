package news.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the labelled text and the lists of words that the model of the enrich service is trained from. The one argument is
 * a folder with the named inputs, see the README; the results are written beside them.
 */
public final class Label {

    private Label() {
    }

    /** Does all steps; one whose result is there already is left out. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            throw new IllegalArgumentException("expected the folder with the inputs, got " + List.of(arguments));
        }
        var folder = Path.of(arguments[0]);
        step(folder.resolve("clusters.tsv"), WordLists::clusters);
        step(folder.resolve("names.tsv"), WordLists::names);
        for (var source : Source.values()) {
            var columns = folder.resolve(source.file() + ".columns.gz");
            step(columns, to -> Teachers.label(source.sentences(folder), to));
            step(folder.resolve(source.file() + ".train.gz"), to -> Vote.write(columns, source, to));
        }
    }

    private interface Step {
        void write(Path to) throws Exception;
    }

    private static void step(Path result, Step step) throws Exception {
        if (Files.exists(result)) {
            System.out.println(result + " is there");
            return;
        }
        var part = result.resolveSibling(result.getFileName() + ".part");
        step.write(part);
        move(part, result);
        System.out.println(result + " is written");
    }

    private static void move(Path part, Path result) throws IOException {
        Files.move(part, result);
    }
}
