package news.dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.testsupport.SharedFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real files of wires and feeds: what is known to stand in them is found, without being told what they are. */
class ManifestTest {

    private static final Set<String> REFUSED = Set.of("001_incomplete_file.xml", "007_pubstatus_cancelled.json",
            "003_bad_expires.json");

    @TestFactory
    Stream<DynamicTest> everyFile() throws IOException {
        Optional<Path> fixtures = SharedFiles.find("fixtures");
        Assumptions.assumeTrue(fixtures.isPresent(), "the files of the wires are not here");
        Path folder = fixtures.orElseThrow();
        return Files.readAllLines(folder.resolve("MANIFEST.tsv")).stream().skip(1).map(line -> line.split("\t", -1))
                .filter(row -> Files.exists(folder.resolve(row[0])))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> check(folder.resolve(row[0]), row)));
    }

    private static void check(Path file, String... row) throws IOException {
        if (row[1].contains("sitemap") && !row[1].startsWith("RSS")) {
            assertThat(Readings.unsupported(null, Files.readAllBytes(file))).contains("<urlset>");
            return;
        }
        List<Item> items = Readings.items(null, Files.readAllBytes(file));
        if (REFUSED.contains(String.valueOf(file.getFileName()))) {
            assertThat(items).isNotEmpty().allMatch(Item.Refusal.class::isInstance);
            return;
        }
        assertThat(items).as("items").isNotEmpty().allMatch(Item.Story.class::isInstance);
        Article story = ((Item.Story) items.getFirst()).article();
        if (!row[4].equals("-") && !row[1].contains("email"))
            assertThat(story.headline()).isEqualTo(expected(row[4]).replaceAll(" =$", ""));
        if (!row[5].equals("-"))
            assertThat(expected(row[5])).as("identity").isIn(story.uri(), story.uri() + ":" + story.version(),
                    story.uri() + ":" + story.version() + " (uri=" + story.uri() + ")");
        if (!row[6].equals("-"))
            assertThat(story.version()).isEqualTo(row[6]);
        if (!row[7].equals("-"))
            assertThat(story.pubStatus()).hasToString(row[7].replace("stat:", "").replace(" (raw)", ""));
    }

    /** Without the marks of the manifest: quotes of TSV, the number of the item, the name of a field. */
    private static String expected(String cell) {
        String bare = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        return bare.replaceFirst("^\\[0] ", "").replaceFirst("^uri=", "").replaceFirst(" \\(permalink\\).*", "");
    }
}
