package news.dateline.enrich.entity.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static List<String> found(String text) {
        return LearnedTagger.english().tag(Text.of(text)).stream().map(tag -> tag.type() + " " + tag.text()).toList();
    }
}
