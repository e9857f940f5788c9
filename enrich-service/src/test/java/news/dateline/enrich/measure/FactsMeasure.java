package news.dateline.enrich.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import news.dateline.enrich.Enrichment;
import news.dateline.enrich.text.Language;

/**
 * Prints how well facts are found in stories whose facts are marked. {@code FactsMeasure PATH… [--errors]}, where a path
 * is a folder of stories or one of them.
 */
final class FactsMeasure {

    private final Enrichment enrichment = new Enrichment(text -> Language.UNKNOWN);

    public static void main(String[] arguments) throws IOException {
        var measure = new FactsMeasure();
        for (var path : Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList()) {
            var scores = measure.scores(Path.of(path));
            System.out.println(path);
            scores.figures().forEach((name, figure) -> System.out.printf(Locale.ROOT, "  %-22s %7.2f%n", name, figure));
            System.out.print(scores.calibration().table());
            if (List.of(arguments).contains("--errors")) {
                scores.errors().forEach(error -> System.out.println("  " + error));
            }
        }
    }

    /** The scores over the stories of a folder, or of one story. */
    FactScores scores(Path path) throws IOException {
        var scores = new FactScores();
        for (var story : GoldStory.read(path)) {
            scores.add(story, enrichment.enrich(story.story()).timeline());
        }
        return scores;
    }
}
