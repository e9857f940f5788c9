package news.dateline.enrich.measure;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import news.dateline.testsupport.SharedFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The facts of stories whose facts are known get no worse. */
class FactsGoldTest {

    private final FactsMeasure measure = new FactsMeasure();

    @Test
    void theStoriesTheRulesWereMadeWith() throws IOException, URISyntaxException {
        var scores = measure.scores(gold("developed"));
        assertThat(scores.figure("recall_core")).isGreaterThan(95);
        assertThat(scores.figure("recall_dated_core")).isGreaterThan(92);
        assertThat(scores.figure("date_accuracy")).isGreaterThan(95);
        assertThat(scores.figure("wrong_date_rate")).isLessThan(3);
        assertThat(scores.figure("precision")).isGreaterThan(85);
        assertThat(scores.figure("modality_accuracy")).isGreaterThan(95);
        assertThat(scores.calibration().rightAbove(0.8)).isGreaterThan(95);
    }

    @Test
    void theStoriesOfWikinews() throws IOException, URISyntaxException {
        var scores = measure.scores(gold("wikinews"));
        assertThat(scores.figure("recall_core")).isGreaterThan(96);
        assertThat(scores.figure("recall_dated_core")).isGreaterThan(96);
        assertThat(scores.figure("date_accuracy")).isGreaterThan(96);
        assertThat(scores.figure("wrong_date_rate")).isLessThan(2);
        assertThat(scores.figure("precision")).isGreaterThan(92);
        assertThat(scores.figure("modality_accuracy")).isGreaterThan(96);
        assertThat(scores.calibration().rightAbove(0.8)).isGreaterThan(97);
    }

    @Test
    void theLastStoriesOfWikinews() throws IOException, URISyntaxException {
        var scores = measure.scores(gold("wikinews-last"));
        assertThat(scores.figure("recall_core")).isGreaterThan(96);
        assertThat(scores.figure("recall_dated_core")).isGreaterThan(96);
        assertThat(scores.figure("date_accuracy")).isGreaterThan(97);
        assertThat(scores.figure("wrong_date_rate")).isLessThan(2);
        assertThat(scores.figure("precision")).isGreaterThan(86);
        assertThat(scores.calibration().rightAbove(0.8)).isGreaterThan(97);
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
