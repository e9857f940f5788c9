package news.dateline.enrich.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import news.dateline.testsupport.SharedFiles;

/**
 * Prints how good the facts are; no test of the build, run by {@code -Dtest=FactsReport}. {@code -Dparts=developed,seed}
 * measures these parts of the gold alone, {@code -Derrors} lists the errors too, but never those of a part that is kept aside.
 */
class FactsReport {

    private static final Path GOLD = Path.of("src", "test", "resources", "gold");
    private static final String ALL = "developed,held-back,unseen,wikinews,wikinews-kept,wikinews-last,wikinews-twelve,wikinews-dozen,"
            + "wikinews-third,wikinews-fourth,wikinews-fifth,wikinews-sixth,wikinews-seventh,wikinews-eighth,"
            + "wikinews-ninth,wikinews-tenth,wikinews-eleventh,wikinews-thirteenth,wikinews-fourteenth,"
            + "wikinews-fifteenth,wikinews-sixteenth,wikinews-seventeenth,wikinews-eighteenth-kept,seed";

    @Test
    void figures() throws IOException {
        boolean errors = System.getProperty("errors") != null;
        var parts = Arrays.stream(System.getProperty("parts", ALL).split(",", -1)).collect(Collectors.toSet());
        var arguments = new ArrayList<String>();
        for (var part : parts.stream().sorted().toList()) {
            if (!part.equals("seed") && !(errors && part.endsWith("-kept"))) {
                arguments.add(GOLD.resolve(part).toString());
            }
        }
        if (parts.contains("seed")) {
            SharedFiles.find("gold/seed.json").ifPresent(seed -> arguments.add(seed.toString()));
        }
        if (errors) {
            arguments.add("--errors");
        }
        FactsMeasure.main(arguments.toArray(String[]::new));
    }
}
