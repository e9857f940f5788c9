package news.dateline.enrich.measure;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.testsupport.SharedFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The facts of stories whose facts are known get no worse. */
class FactsGoldTest {

    private final FactsMeasure measure = new FactsMeasure();

    @ParameterizedTest
    @CsvSource({"developed, 95, 92, 95, 3, 85, 95, 95", "wikinews, 96, 96, 96, 2, 92, 96, 97",
            "wikinews-last, 96, 96, 97, 2, 86, 95, 97", "wikinews-twelve, 85, 84, 95.5, 4, 95, 96, 96",
            "wikinews-dozen, 84, 84, 95, 2, 92, 95, 95", "wikinews-third, 78, 78, 95, 4, 86, 98, 98",
            "wikinews-fourth, 80, 79, 95.5, 3, 90, 95, 97", "wikinews-fifth, 88, 87, 93, 3, 78, 98, 88",
            "wikinews-sixth, 79, 77, 89, 5, 84, 95, 96", "wikinews-seventh, 65, 63, 95, 5, 78, 95, 95",
            "wikinews-eighth, 75, 70, 92, 4, 91, 97, 91", "wikinews-ninth, 76, 74, 93, 5, 85, 95, 98",
            "wikinews-tenth, 80, 77, 92, 5, 84, 95, 93", "wikinews-eleventh, 84, 83, 98, 1, 96, 95, 98",
            "wikinews-thirteenth, 72, 66, 89, 2, 96, 95, 98", "wikinews-fourteenth, 74, 70, 93, 3, 93, 95, 94",
            "wikinews-fifteenth, 71, 68, 91, 4, 93, 95, 95", "wikinews-sixteenth, 78, 77, 94, 1, 88, 95, 96",
            "wikinews-seventeenth, 75, 70, 92, 5, 94, 95, 96"})
    void theStoriesOfEachPart(String part, double found, double dated, double right, double wrong,
            double precision, double modality, double sure) throws IOException, URISyntaxException {
        var scores = measure.scores(gold(part));
        assertThat(scores.figure("recall_core")).isGreaterThan(found);
        assertThat(scores.figure("recall_dated_core")).isGreaterThan(dated);
        assertThat(scores.figure("date_accuracy")).isGreaterThan(right);
        assertThat(scores.figure("wrong_date_rate")).isLessThan(wrong);
        assertThat(scores.figure("precision")).isGreaterThan(precision);
        assertThat(scores.figure("modality_accuracy")).isGreaterThan(modality);
        assertThat(scores.calibration().rightAbove(0.8)).isGreaterThan(sure);
    }

    @Test
    void theSeedStory() throws IOException {
        var seed = SharedFiles.find("gold/seed.json");
        assumeTrue(seed.isPresent(), "no gold/seed.json beside the checkout");
        var scores = measure.scores(seed.orElseThrow());
        assertThat(scores.figure("recall_core")).isEqualTo(100);
        assertThat(scores.figure("recall_dated_core")).isEqualTo(100);
        assertThat(scores.figure("recall_useful")).isGreaterThan(80);
        assertThat(scores.figure("wrong_date_rate")).isZero();
    }

    private static Path gold(String part) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FactsGoldTest.class.getResource("/gold/" + part)).toURI());
    }
}
