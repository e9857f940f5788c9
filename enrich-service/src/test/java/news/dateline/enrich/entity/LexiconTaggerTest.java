package news.dateline.enrich.entity;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTaggerTest extends TaggerSuite {

    private static final LexiconTagger TAGGER = new LexiconTagger();

    @Override
    Tagger tagger() {
        return TAGGER;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Secretary of State Rex Tillerson said so.                     | PERSON Rex Tillerson
            He met Foreign Minister Ri Yong Ho there.                     | PERSON Ri Yong Ho
            She saw Vice Minister for Foreign Affairs Pak Myong Guk.      | PERSON Pak Myong Guk
            a meeting with Supreme Leader Kim Jong Un.                    | PERSON Kim Jong Un
            the minister, Taro Kono, who chaired it                       | PERSON Taro Kono
            the Ministry of Foreign Affairs denied it                     | ORGANIZATION Ministry of Foreign Affairs
            it bought shares of Acme Widgets Corp. for cash               | ORGANIZATION Acme Widgets Corp
            they fled to Bujumbura                                        | PLACE Bujumbura
            the flood of the Tana River                                   | PLACE Tana River
            """)
    void readsTheWordsAround(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    private static List<String> found(String text) {
        return TAGGER.tag(Text.of(text)).stream().map(tag -> tag.type() + " " + tag.text()).toList();
    }
}
