package news.dateline.enrich.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.testsupport.SharedFiles;

/** Prints how good the facts are; no test of the build, run by {@code -Dtest=FactsReport} and, for more, {@code -Derrors}. */
class FactsReport {

    private static final Path GOLD = Path.of("src", "test", "resources", "gold");

    @Test
    void figures() throws IOException {
        var arguments = new ArrayList<>(List.of(GOLD.resolve("developed").toString(),
                GOLD.resolve("held-back").toString(), GOLD.resolve("unseen").toString(),
                GOLD.resolve("wikinews").toString(), GOLD.resolve("wikinews-kept").toString()));
        SharedFiles.find("gold/seed.json").ifPresent(seed -> arguments.add(seed.toString()));
        if (System.getProperty("errors") != null) {
            arguments.add("--errors");
        }
        FactsMeasure.main(arguments.toArray(String[]::new));
    }
}
