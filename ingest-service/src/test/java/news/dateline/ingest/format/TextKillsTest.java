package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills that are told in words alone. */
class TextKillsTest {

    private static final String KILL = "\u0001eca0170 3 i 20  dpa 0170\r\n\r\nGermany-politics/\r\n\u0002KILL KILL KILL ="
            + "\r\n\r\n   Please kill item dpa 157 of today, headed Coalition talks fail.\r\n\u0003131200 GMT Nov 13\r\n";
    private static final String STORY = KILL.replace("0170", "0157").replace("KILL KILL KILL", "Coalition talks fail")
            .replace("131200", "131100");

    @Test
    void aKillOfANumberTakesThatStoryBackAndItself() {
        String uri = read(STORY, true).getFirst().uri();

        List<Article> kill = read(KILL, true);

        assertThat(kill).hasSize(2).allMatch(article -> article.pubStatus() == PubStatus.CANCELED)
                .allMatch(article -> article.bodyText().isEmpty());
        assertThat(kill.get(0).corrects()).containsExactly(uri);
        assertThat(kill.get(1).uri()).isEqualTo(uri).isEqualTo("urn:dateline:iptc7901:eca:157:2013-11-13");
        assertThat(kill.get(1).revision()).isGreaterThan(read(STORY, true).getFirst().revision());
        assertThat(kill.get(1).edNote()).isEqualTo("Taken back by " + kill.get(0).uri());
    }

    @Test
    void aNumberThatHasNotComeTodayIsOfYesterday() {
        assertThat(read(KILL.replace("dpa 157", "dpa 0990"), true).get(1).uri())
                .isEqualTo("urn:dateline:iptc7901:eca:990:2013-11-12");
    }

    @Test
    void aHoldHides() {
        assertThat(read(KILL.replace("KILL KILL KILL", "HOLD HOLD HOLD").replace("Please kill", "Do not use, withdraw"),
                true)).extracting(Article::pubStatus).containsExactly(PubStatus.WITHHELD, PubStatus.WITHHELD);
    }

    @Test
    void theRuleCanBeSwitchedOff() {
        assertThat(read(KILL, false)).singleElement().satisfies(article -> {
            assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
            assertThat(article.headline()).isEqualTo("KILL KILL KILL");
        });
    }

    @Test
    void aNewVersionThatSaysItIsWithdrawnEndsTheStory() {
        assertThat(status("STORY WITHDRAWN: Bank denies merger", "Text.")).isEqualTo(PubStatus.CANCELED);
        assertThat(status("Bank denies merger", "(STORY WITHDRAWN) The story is wrong.")).isEqualTo(PubStatus.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kill Bill returns", "Troops withdrawn from town", "KILLERS CAUGHT", "Hold the line",
            "Storms kill, kill again"})
    void wordsOfAHeadlineAreNoKill(String headline) {
        assertThat(status(headline, "The story is withdrawn from nothing.")).isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANNULATION =|veuillez annuler notre dépêche numéro 0157 de ce jour",
            "ANULADA ANULADA =|rogamos anulen la noticia 157",
            "ACHTUNG SPERRE =|Bitte verwenden Sie die Meldung dpa 0157 nicht"})
    void killsOfOtherLanguagesTakeBackWhatTheyName(String words) {
        String[] parts = words.split("\\|", -1);
        String kill = KILL.replace("KILL KILL KILL =", parts[0])
                .replace("Please kill item dpa 157 of today, headed Coalition talks fail", parts[1]);

        assertThat(read(kill, true)).hasSize(2).allMatch(article -> article.pubStatus() == PubStatus.CANCELED)
                .last().extracting(Article::uri).isEqualTo("urn:dateline:iptc7901:eca:157:2013-11-13");
    }

    private static PubStatus status(String headline, String body) {
        return Readings.story("{\"uri\":\"u\",\"headline\":\"" + headline + "\",\"body_text\":\"" + body + "\"}")
                .pubStatus();
    }

    private static List<Article> read(String text, boolean heeds) {
        Reading reading = new Formats(new Habits(heeds, true, null))
                .read(new Submission("test", Raw.of(text.getBytes(UTF_8)), null, null,
                        Hints.NONE, Readings.RECEIVED));
        return ((Reading.Items) reading).items().stream().map(item -> ((Item.Story) item).article()).toList();
    }
}
