package news.dateline.enrich.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.enrich.entity.Entities;
import news.dateline.enrich.entity.model.LearnedTagger;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.Times;

import static org.assertj.core.api.Assertions.assertThat;

/** Every story here was published on Friday, 15 December 2017. */
class FactsTest {

    private final Entities entities = new Entities(LearnedTagger.english());
    private final Times times = Times.english();

    @Test
    void aClauseWithItsOwnDateIsAFact() {
        assertThat(find("On September 3, Japan signed a treaty in Paris.")).singleElement().satisfies(fact -> {
            assertThat(fact.from()).isEqualTo("2017-09-03T00:00:00Z");
            assertThat(fact.until()).isEqualTo("2017-09-04T00:00:00Z");
            assertThat(fact.who()).containsExactly("Japan");
            assertThat(fact.where()).containsExactly("Paris");
            assertThat(fact.predicate()).isEqualTo("signed");
            assertThat(fact.modality()).isEqualTo(Modality.HAPPENED);
        });
    }

    @Test
    void whatHappenedIsCutAtTheDayOfPublication() {
        assertThat(find("In 2017, Japan tested missiles.").getFirst().until()).isEqualTo("2017-12-16T00:00:00Z");
    }

    @Test
    void whatIsToComeIsPlanned() {
        assertThat(find("Japan will host the games in 2020.")).singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.PLANNED));
    }

    @Test
    void whatIsSaidNotToHaveHappenedIsDenied() {
        assertThat(find("Japan did not attend the talks on Monday.")).singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.DENIED));
    }

    @Test
    void whoSaysItIsKept() {
        assertThat(find("Rex Tillerson said that Japan tested a missile on September 3.")).singleElement()
                .satisfies(fact -> {
                    assertThat(fact.attributedTo()).isEqualTo("Rex Tillerson");
                    assertThat(fact.modality()).isEqualTo(Modality.REPORTED);
                    assertThat(fact.statement()).isEqualTo("Japan tested a missile on September 3.");
                });
    }

    @Test
    void theDayOfTheTellingIsNotTheDayOfTheTold() {
        assertThat(find("Jeffrey Feltman told reporters earlier this week that he engaged in 15 hours of talks."))
                .singleElement().satisfies(fact -> {
                    assertThat(fact.predicate()).isEqualTo("told");
                    assertThat(fact.statement()).doesNotContain("15 hours");
                });
    }

    @Test
    void aCapitalThatActsIsItsCountry() {
        assertThat(find("California watched. On September 3, Washington signed a treaty.")).singleElement()
                .satisfies(fact -> assertThat(fact.who()).containsExactly("United States"));
    }

    @Test
    void aDurationDatesNothing() {
        assertThat(find("It was the first visit of Japan in almost eight years.")).isEmpty();
    }

    @Test
    void aTimeThatIsComparedWithDatesNothing() {
        assertThat(find("It sold more than in 2016.")).isEmpty();
    }

    private List<Fact> find(String body) {
        var text = Text.of(body);
        var today = LocalDate.of(2017, 12, 15);
        return new Facts().find(text, times.find(text, today, null), entities.find(null, text),
                Instant.parse("2017-12-15T00:00:00Z"));
    }
}
