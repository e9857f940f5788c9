package news.dateline.enrich.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.Story;
import news.dateline.enrich.fact.Expression;
import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.fact.Modality;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.time.Precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** Stories here were published on Friday, 15 December 2017. */
class FactScoresTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2017, 12, 15);

    @Test
    void whatIsFoundAsMarkedIsAllRight() {
        var scores = new FactScores().add(story(gold("2017-12-14", "2017-12-14")),
                List.of(fact("2017-12-14T00:00:00Z", "2017-12-15T00:00:00Z", "Japan signed the treaty.")));
        assertThat(scores.figures()).containsEntry("recall", 100.0).containsEntry("precision", 100.0)
                .containsEntry("date_accuracy", 100.0).containsEntry("recall_dated_core", 100.0)
                .containsEntry("wrong_date_rate", 0.0).containsEntry("participants_f1", 100.0);
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void whatIsNotFoundIsMissed() {
        var scores = new FactScores().add(story(gold("2017-12-14", "2017-12-14")), List.of());
        assertThat(scores.figure("recall")).isZero();
        assertThat(scores.figure("precision")).isNaN();
        assertThat(scores.errors()).singleElement().asString().contains("MISSED core 2017-12-14..2017-12-14");
    }

    @Test
    void otherWordsWithAnotherDateAreNoMatch() {
        var scores = new FactScores().add(story(gold("2017-12-14", "2017-12-14")),
                List.of(fact("2017-11-01T00:00:00Z", "2017-11-02T00:00:00Z", "Rain fell all night.")));
        assertThat(scores.figure("matched")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
            // a stretch that reaches the day of publication may be cut there or not
            "2017-01-01, 2017-12-15, 2017-01-01T00:00:00Z, 2018-01-01T00:00:00Z, true, false",
            // a day is never cut
            "2017-12-15, 2017-12-15, 2017-12-15T00:00:00Z, 2017-12-17T00:00:00Z, false, false",
            "2017-12-15, 2017-12-15, 2017-12-08T00:00:00Z, 2017-12-09T00:00:00Z, false, true",
            // Thursday night belongs to Thursday
            "2017-12-14, 2017-12-14, 2017-12-14T20:00:00Z, 2017-12-15T04:00:00Z, true, false",
            "2017-12-14, 2017-12-14, 2017-12-14T09:30:00Z, 2017-12-14T09:31:00Z, true, false"})
    void datesAreJudged(String start, String end, String from, String until, boolean exact, boolean wrong) {
        var verdict = DateVerdict.of(gold(start, end), fact(from, until, "Japan signed the treaty."),
                PUBLISHED.toEpochDay());
        assertThat(verdict.exact()).isEqualTo(exact);
        assertThat(verdict.wrong()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"Rex Tillerson, Tillerson, true", "U.N. Security Council, Security Council, true",
            "International Atomic Energy Agency, IAEA, true", "John Smith, Mary Smith, false", "Japan, China, false",
            "President Macron, Emmanuel Macron, true"})
    void namesAreCompared(String one, String other, boolean same) {
        assertThat(new NameForms(Map.of()).same(one, other)).isEqualTo(same);
    }

    @Test
    void wordsCountByTheirStems() {
        assertThat(ContentWords.of("The ministers signed two treaties").f1(ContentWords.of("Ministers sign a treaty")))
                .isEqualTo(2 * 3.0 / 7, offset(1e-9));
    }

    private static GoldFact gold(String start, String end) {
        return new GoldFact("f1", "core", "Japan signed the treaty", List.of(Days.inclusive(start, end)), "day", false,
                List.of("Japan"), false, null, 0, 30);
    }

    private static GoldStory story(GoldFact gold) {
        var story = new Story(null, "Japan signed the treaty Thursday.", Instant.parse("2017-12-15T00:00:00Z"), null,
                "en");
        return new GoldStory("hand-made", PUBLISHED, story, List.of(gold), Map.of());
    }

    private static Fact fact(String from, String until, String statement) {
        return new Fact("f1", from, until, Precision.DAY, new Expression(24, 32, "Thursday"), new Span(0, 33),
                statement,
                "signed", List.of("Japan"), "signed the treaty", List.of(), Modality.HAPPENED, null, 0.9);
    }
}
