package news.dateline.enrich.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Story;
import news.dateline.enrich.text.Language;

/**
 * Prints how well times are found in marked corpora. {@code TimesMeasure FILE… [--errors] [--lines]}, where a file is
 * gzipped JSON lines of stories with their times; with {@code --errors} each error is listed under its cause.
 */
final class TimesMeasure {

    private final Enrichment enrichment = new Enrichment(text -> Language.UNKNOWN);
    private final boolean errors;

    private TimesMeasure(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        var measure = new TimesMeasure(List.of(arguments).contains("--errors"));
        System.out.printf(Locale.ROOT, "%-24s %6s %6s %8s %7s %6s %6s %9s%n", "corpus", "marked", "found", "relaxed",
                "strict", "type", "value", "interval");
        for (var file : Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList()) {
            measure.print(Path.of(file));
        }
    }

    private void print(Path corpus) throws IOException {
        var pairs = new ArrayList<Pair>();
        // stories without any marked time do not count, as in TempEval-3
        Marked.read(corpus).stream().filter(story -> !story.times().isEmpty())
                .forEach(story -> pairs.addAll(Pairing.of(story.name(), story.times(), found(story))));
        var scores = Scores.of(pairs);
        System.out.printf(Locale.ROOT, "%-24s %6d %6d %8.2f %7.2f %6.2f %6.2f %9.2f%n", corpus.getFileName(),
                scores.marked(), scores.found(), scores.relaxed(), scores.strict(), scores.type(), scores.value(),
                scores.interval());
        if (errors) {
            printErrors(pairs);
        }
    }

    private List<Timex> found(Marked story) {
        var asked = new Story(null, story.body(), story.created(), null, story.language());
        return enrichment.enrich(asked).times().stream().map(Timex::of).toList();
    }

    private static void printErrors(List<Pair> pairs) {
        var causes = new EnumMap<Cause, List<Pair>>(Cause.class);
        for (var pair : pairs) {
            var cause = Cause.of(pair);
            if (cause != null) {
                causes.computeIfAbsent(cause, any -> new ArrayList<>()).add(pair);
            }
        }
        causes.forEach((cause, all) -> {
            System.out.println("  " + cause + " " + all.size());
            all.forEach(TimesMeasure::printError);
        });
    }

    private static void printError(Pair pair) {
        var marked = pair.marked();
        var found = pair.found();
        var at = marked == null ? found : marked;
        System.out.println("    " + pair.story() + ':' + (at == null ? "" : at.start()) + "\tmarked "
                + (marked == null ? "-" : described(marked)) + "\tfound "
                + (found == null ? "-" : described(found)));
    }

    private static String described(Timex time) {
        return '"' + time.text().replace('\n', ' ') + "\" " + time.type() + ' ' + time.value()
                + (time.rule().isEmpty() ? "" : " by " + time.rule());
    }
}
