package news.dateline.ingest.format.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text wires: identities that last, and messages one after the other. */
class WiresTest {

    @ParameterizedTest
    @CsvSource({"131100 GMT Nov 13,2013-11-13T11:00:00Z", "061100 Mai 24,2024-05-06T11:00:00Z",
            "061100 Mär 24,2024-03-06T11:00:00Z", "061100 GMT ENE 2024,2024-01-06T11:00:00Z",
            "061100 GMT AOÛT 24,2024-08-06T11:00:00Z", "061100 out 24,2024-10-06T11:00:00Z"})
    void monthIsOfTheLanguageOfTheWire(String time, Instant made) {
        assertThat(story(null, iptc("1", time).getBytes(UTF_8)).versionCreated()).isEqualTo(made);
    }

    @Test
    void aNumberIsAnotherStoryOnAnotherDay() {
        Article today = story(null, iptc("0157", "131100 GMT Nov 13").getBytes(UTF_8));

        assertThat(story(null, iptc("157", "131100 GMT Nov 13").getBytes(UTF_8)).uri()).isEqualTo(today.uri());
        assertThat(story(null, iptc("157", "132359 GMT Nov 13").getBytes(UTF_8)).uri()).isEqualTo(today.uri());
        assertThat(story(null, iptc("157", "140000 GMT Nov 13").getBytes(UTF_8)).uri()).isNotEqualTo(today.uri());
        assertThat(today.versionCreated()).isEqualTo(Instant.parse("2013-11-13T11:00:00Z"));
    }

    @Test
    void aMessageThatIsBrokenHarmsNoOther() {
        String three = iptc("1", "131100 GMT Nov 13") + "\u0001broken\r\n" + iptc("3", "131100 GMT Nov 13");

        assertThat(items("text/plain", three.getBytes(UTF_8))).extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Story", "Refusal", "Story");
        assertThat(((Item.Refusal) items(null, three.getBytes(UTF_8)).get(1)).reason()).isEqualTo(
                "iptc7901: the header came as 'broken', expected source and number, priority, category and number of"
                        + " words");
    }

    @Test
    void leadsOfTheDayTakeThePlaceOfThoseBefore() {
        Article first = story(null, anpa("1001", "BC-Storm,100", "1200"));
        Article lead = story(null, anpa("1044", "BC-Storm, 1st Ld-Writethru,120", "1330"));
        Article add = story(null, anpa("1050", "BC-Storm, 1st Add,90", "1340"));

        assertThat(lead.uri()).isEqualTo(first.uri());
        assertThat(lead.revision()).isGreaterThan(first.revision());
        assertThat(lead.genre()).isEqualTo("1st Ld-Writethru");
        assertThat(add.uri()).isNotEqualTo(first.uri());
    }

    @Test
    void tablesAndNotesAreNoText() {
        Article story = story(null, iptc("2", "131100 GMT Nov 13").replace("Text of it.\r\n", """
                Text of it.\r
                \r
                Gold        1,200.10     +2.1\r
                Silver         17.14     -0.3\r
                \r
                More of it.\r
                \r
                # Notebook\r
                \r
                Not for print.\r
                """).getBytes(UTF_8));

        assertThat(story.bodyText()).isEqualTo("Bonn (dpa) - Text of it.\n\nMore of it.");
        assertThat(story.edNote()).isEqualTo("# Notebook Not for print.");
        assertThat(story.dateline()).isEqualTo("Bonn (dpa) -");
        assertThat(story.provider()).isEqualTo("dpa");
    }

    @Test
    void timesOfAmericanZonesAreRead() {
        byte[] lead = new String(anpa("1001", "BC-Storm,100", "1200"), UTF_8).replace("1200GMT", "2030EST")
                .getBytes(UTF_8);

        assertThat(story(null, lead).versionCreated()).isEqualTo(Instant.parse("2013-11-14T01:30:00Z"));
        assertThat(story(null, lead).located()).isEqualTo("MIAMI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Paris, 13 nov 2013 (AFP) - Texte.|Paris|AFP|Paris, 13 nov 2013 (AFP) -",
            "Madrid, 13 nov (EFE).- Texto.|Madrid|EFE|Madrid, 13 nov (EFE).-",
            "(ANSA) - ROMA, 13 NOV - Testo.|ROMA|ANSA|(ANSA) - ROMA, 13 NOV -"})
    void datelinesOfManyCountries(String text, String place, String agency, String dateline) {
        Article story = story(null,
                iptc("2", "131100 GMT Nov 13").replace("Bonn (dpa) - Text of it.", text).getBytes(UTF_8));

        assertThat(story.located()).isEqualTo(place);
        assertThat(story.provider()).isEqualTo(agency);
        assertThat(story.dateline()).isEqualTo(dateline);
    }

    @Test
    void firstParagraphIsNoHeadlineWhereItHasADateline() {
        Article story = story(null,
                iptc("2", "131100 GMT Nov 13").replace("Head of it =\r\n\r\n   Bonn (dpa) - Text of it.",
                        "Bonn (dpa) - Text of it.\r\n\r\nMore of it.").getBytes(UTF_8));

        assertThat(story.headline()).isNull();
        assertThat(story.bodyText()).isEqualTo("Bonn (dpa) - Text of it.\n\nMore of it.");
    }

    @Test
    void linesOfTheHeadAreKnownWithTheSignThatEndsThemAndNotesWithinTheTextAreNone() {
        Article story = story(null,
                iptc("2", "131100 GMT Nov 13").replace("Head of it =", "CORRECTED =\r\nHead of it =")
                        .replace("Text of it.\r\n",
                                "Text of it.\r\n\r\n   (Eds: corrects name)\r\n\r\n   Eds said so.\r\n")
                        .getBytes(UTF_8));

        assertThat(story.headline()).isEqualTo("Head of it");
        assertThat(story.genre()).isEqualTo("CORRECTED");
        assertThat(story.bodyText()).isEqualTo("Bonn (dpa) - Text of it.\n\nEds said so.");
        assertThat(story.edNote()).isEqualTo("(Eds: corrects name)");
    }

    private static String iptc(String number, String time) {
        return "\u0001eca" + number + " 3 i 20  dpa " + number + "\r\n\r\nGermany/\r\n\u0002Head of it =\r\n\r\n   "
                + "Bonn (dpa) - Text of it.\r\n\r\n\u0003" + time + "\r\n";
    }

    private static byte[] anpa(String number, String slug, String time) {
        return ("\u0016\u0016\u0001W" + number + "\u001fasian\nf l\u0013\u0011 BC-Storm     11-13 0100\n\u0002^" + slug
                + "<\n^Storm hits coast<\n\t   MIAMI (AP) _ Text.\n\t   \u0003AP-WF-11-13-13 " + time + "GMT<\n")
                .getBytes(UTF_8);
    }
}
