package news.dateline.enrich.entity.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.enrich.entity.Tagger;
import news.dateline.enrich.entity.TaggerSuite;
import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedTaggerTest extends TaggerSuite {

    @Override
    protected Tagger tagger() {
        return LearnedTagger.english();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Secretary of State Rex Tillerson said so.                     | PERSON Rex Tillerson
            He met Foreign Minister Ri Yong Ho there.                     | PERSON Ri Yong Ho
            She saw Vice Minister for Foreign Affairs Pak Myong Guk.      | PERSON Pak Myong Guk
            a meeting with Supreme Leader Kim Jong Un.                    | PERSON Kim Jong Un
            the minister, Taro Kono, who chaired it                       | PERSON Taro Kono
            Mr Okonkwo said on Monday that it was over.                   | PERSON Okonkwo
            it bought shares of Acme Widgets Corp. for cash               | ORGANIZATION Acme Widgets Corp
            they fled to Bujumbura                                        | PLACE Bujumbura
            """)
    void readsTheWordsAround(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @Test
    void quotationMarksAndDashesMayBeOfAnyKind() {
        assertThat(found("“Angela Merkel’s visit to Paris – her third – was short,” Reuters said."))
                .containsExactly("PERSON Angela Merkel", "PLACE Paris", "ORGANIZATION Reuters");
    }

    @Test
    void headlinesInCapitalsHaveNamesToo() {
        assertThat(found("ANGELA MERKEL MEETS OBAMA IN BERLIN")).contains("PLACE BERLIN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The team won the World Cup in 1998.                            | EVENT World Cup
            He was wounded in World War II and went home.                  | EVENT World War II
            Thousands fled from Hurricane Katrina on Monday.               | EVENT Hurricane Katrina
            She had read the novel Pride and Prejudice twice.              | WORK Pride and Prejudice
            """)
    void whatIsSurelyAnEventOrAWorkIsOne(String text, String expected) {
        assertThat(found(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They signed the Vienna Convention on Monday.", "He spoke French and wore a Rolex."})
    void whatMayBeAnythingIsNothing(String text) {
        assertThat(found(text)).noneMatch(name -> name.startsWith("EVENT") || name.startsWith("WORK"));
    }

    private static List<String> found(String text) {
        return LearnedTagger.english().tag(Text.of(text)).stream().map(tag -> tag.type() + " " + tag.text()).toList();
    }
}
