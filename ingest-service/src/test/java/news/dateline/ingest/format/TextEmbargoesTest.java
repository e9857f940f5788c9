package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Embargoes that are told in words alone; the stories were made on Monday, 6 May 2024, at 10:00 in Greenwich. */
class TextEmbargoesTest {

    private static final String MADE = "2024-05-06T10:00:00Z";
    private static final String TEXT = "Scientists have found a new way to do it.";
    private static final String LINE = "EMBARGOED UNTIL 00:01 GMT Tuesday 7 May 2024";
    private static final Instant END = Instant.parse("2024-05-07T00:01:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EMBARGOED UNTIL 00:01 GMT Tuesday 7 May 2024|2024-05-07T00:01:00Z",
            "EMBARGO: 7 May 2024, 18:00 CEST|2024-05-07T16:00:00Z",
            "Embargo: 7 May 2024, 18:00 CEST|2024-05-07T16:00:00Z",
            "STRICTLY EMBARGOED FOR RELEASE UNTIL 10:00 a.m. EDT, May 7, 2024|2024-05-07T14:00:00Z",
            "STRICT EMBARGO: 0001 BST 7 May|2024-05-06T23:01:00Z",
            "HOLD FOR RELEASE 6 A.M. EDT MAY 7|2024-05-07T10:00:00Z",
            "Hold for release at 6 p.m. ET Tuesday, May 7|2024-05-07T22:00:00Z",
            "FOR RELEASE: Tuesday, May 7, 2024, 10:00 a.m. EDT|2024-05-07T14:00:00Z",
            "For release at 2:00 p.m. EST December 12, 2024|2024-12-12T19:00:00Z",
            "NOT FOR PUBLICATION BEFORE 1800 GMT ON MAY 7 2024|2024-05-07T18:00:00Z",
            "Not for publication or broadcast before 18:00 GMT on 7 May|2024-05-07T18:00:00Z",
            "EMBARGOED TO 0001 GMT TUESDAY MAY 7|2024-05-07T00:01:00Z",
            "*** UNDER EMBARGO UNTIL NOON GMT, 7 MAY 2024 ***|2024-05-07T12:00:00Z",
            "[PRESS EMBARGO 2024-05-07 18:00 +02:00]|2024-05-07T16:00:00Z",
            "EMBARGO: 2024-05-07T18:00:00+02:00|2024-05-07T16:00:00Z",
            "EMBARGO 07.05.2024, 18 Uhr MESZ|2024-05-07T16:00:00Z",
            "EMBARGO: 05/13/2024 06:00 UTC|2024-05-13T06:00:00Z",
            "Sperrfrist: Dienstag, 7. Mai 2024, 18.00 Uhr MESZ|2024-05-07T16:00:00Z",
            "Sperrfrist: 7.5., 18 Uhr 30 MESZ|2024-05-07T16:30:00Z",
            "SOUS EMBARGO JUSQU'AU 7 mai 2024 à 18h00 CEST|2024-05-07T16:00:00Z",
            "EMBARGADO HASTA las 18:00 GMT del 7 de mayo de 2024|2024-05-07T18:00:00Z",
            "EMBARGO - NOT FOR RELEASE BEFORE 18:00 GMT 7 May 2024|2024-05-07T18:00:00Z",
            "NOTE TO EDITORS: STRICTLY EMBARGOED. Not for release until 12noon GMT on Tuesday, May 7, 2024.|2024-05-07T12:00:00Z",
            "EMBARGOED UNTIL 10:00 EDT / 14:00 GMT ON 7 MAY 2024|2024-05-07T14:00:00Z",
            "EMBARGOED UNTIL 16:00 LONDON TIME 7 MAY 2024|2024-05-07T15:00:00Z",
            "Embargoed for 0001 hours BST on Tuesday 7 May 2024|2024-05-06T23:01:00Z",
            "EMBARGO: 20240507T180000Z|2024-05-07T18:00:00Z", "EMBARGO 9 GMT 7 MAY|2024-05-07T09:00:00Z",
            "UNDER EMBARGO UNTIL: 10.00am UK time, 7 May|2024-05-07T09:00:00Z",
            "Embargo date: 7 May 2024, 18:00 CEST|2024-05-07T16:00:00Z",
            "EMBARGO 7/5/24 18:00 GMT|2024-07-05T18:00:00Z", "EMBARGO - 2330 GMT 7 MAY|2024-05-07T23:30:00Z",
            "This press release is under embargo until 18:00 GMT on 7 May 2024|2024-05-07T18:00:00Z",
            "Bitte beachten Sie die Sperrfrist: 7. Mai 2024, 18.00 Uhr MESZ|2024-05-07T16:00:00Z",
            "SOTTO EMBARGO FINO ALLE ORE 18 GMT DEL 7 MAGGIO 2024|2024-05-07T18:00:00Z",
            "EMBARGO HASTA LAS 18.00 HORAS GMT DEL 7 DE MAYO|2024-05-07T18:00:00Z",
            "EMBARGOED UNTIL 7 MAY 2024 AT 18:00 GMT|2024-05-07T18:00:00Z",
            "EMBARGOED UNTIL 2030 GMT ON MONDAY 6 MAY|2024-05-06T20:30:00Z",
            "EMBARGO: 7 May 24, 18:00 GMT|2024-05-07T18:00:00Z",
            "EMBARGADO ATÉ 18h00 GMT de 7 de maio de 2024|2024-05-07T18:00:00Z",
            "SOB EMBARGO ATÉ TERÇA-FEIRA, 7 DE MAIO, 18:00 GMT|2024-05-07T18:00:00Z",
            "EMBARGO UNTIL 18:00 IST 7 MAY 2024|2024-05-07T17:00:00Z"})
    void areReadWithTheirZone(String line, Instant until) {
        assertHeld(line, until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sperrfrist: 7. Mai 2024, 18.00 Uhr|2024-05-08T06:00:00Z",
            "EMBARGO: 7 May 2024|2024-05-07T12:00:00Z", "EMBARGOED UNTIL 7 MAY 18:00 LOCAL TIME|2024-05-08T06:00:00Z",
            "EMBARGO bis 18.00 Uhr Berliner Zeit, 7. Mai|2024-05-08T06:00:00Z",
            "EMBARGO: 05/06/2024 18:00|2024-06-06T06:00:00Z",
            "SOUS EMBARGO JUSQU'AU 7 mai 2024 à 18h00|2024-05-08T06:00:00Z",
            "EMBARGADO HASTA las 18:00 del 7 de mayo|2024-05-08T06:00:00Z",
            "EMBARGOED UNTIL MIDNIGHT 7 MAY 2024|2024-05-08T12:00:00Z",
            "EMBARGOED UNTIL 18:00 FRIDAY|2024-05-11T06:00:00Z"})
    void withoutAZoneTheLatestThatAnyZoneMakesOfItHolds(String line, Instant until) {
        assertHeld(line, until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EMBARGOED UNTIL 18:00 GMT|2024-05-06T18:00:00Z",
            "EMBARGOED UNTIL 09:00 GMT|2024-05-07T09:00:00Z", "EMBARGOED UNTIL 10:00 GMT|2024-05-07T10:00:00Z",
            "EMBARGOED UNTIL 18:00 GMT MONDAY|2024-05-06T18:00:00Z",
            "EMBARGOED UNTIL 09:00 GMT MONDAY|2024-05-13T09:00:00Z",
            "EMBARGO: Freitag, 18 Uhr UTC|2024-05-10T18:00:00Z",
            "EMBARGOED UNTIL TOMORROW 18:00 GMT|2024-05-07T18:00:00Z", "EMBARGO: 3 May, 18:00 GMT|2024-05-03T18:00:00Z",
            // in Hong Kong it is 18:00 already, so that the next is tomorrow's
            "ACHTUNG SPERRFRIST bis 18.00 Uhr|2024-05-07T10:00:00Z"})
    void withoutADateTheNextOneHolds(String line, Instant until) {
        assertHeld(line, until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMBARGOED", "*** EMBARGO ***", "STRICTLY EMBARGOED", "SPERRFRIST!", "Embargo:",
            "EMBARGOED UNTIL DELIVERY", "EMBARGOED UNTIL THE MINISTER SPEAKS", "Sperrfrist: Redebeginn",
            "EMBARGO UNTIL FURTHER NOTICE", "HOLD FOR RELEASE", "EMBARGO: 7 May 2024 when trading is over",
            "EMBARGOED UNTIL 31 JUNE 2024 18:00 GMT",
            "EMBARGOED UNTIL 25:00 GMT 7 MAY 2024", "EMBARGOED UNTIL 18:00 ON THE DAY OF THE LAUNCH",
            "SOUS EMBARGO", "EMBARGADO"})
    void withoutATimeAnEmptyOneHoldsUntilALaterVersion(String line) {
        assertHeld(line, Article.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The EU imposed an oil embargo until 2025", "Cuba embargo: what next",
            "EMBARGO ON RUSSIAN OIL TAKES EFFECT", "Sperrfrist für Kredite läuft aus", "Embargo: what next for Cuba",
            "EMBARGO: WHAT NEXT FOR CUBA", "EMBARGO: END OF AN ERA", "Embargo until 2025: EU agrees on Russian oil",
            "EMBARGO UNTIL 2025 AGREED", "Embargoed goods seized at the port", "EMBARGOED OIL FLOWS TO CHINA",
            "Embargoed until 2025, Russian oil flows again", "Under embargo since 1960, Cuba has little fuel",
            "UNDER EMBARGO, CUBA TURNS TO CHINA", "Embargo ends Tuesday", "EMBARGO ENDS 7 MAY AFTER 60 YEARS",
            "Embargo 7 May: what changes for ships", "Embargo on arms to end on 7 May 2024 at 18:00 GMT",
            "Embargo of 1973 began on 17 October 1973", "EMBARGO 00:01 GMT 7 MAY TAKES EFFECT", "EMBARGOES OF THE PAST",
            "EMBARGO FROM 7 MAY", "EMBARGO: 7 MAY MARKS 60 YEARS", "Embargo: 18:00 GMT deadline passes in Havana",
            "Embargo on 7 May",
            "EMBARGO AT 60: CUBA'S LONG WAIT", "EMBARGO 24 HOURS LATER", "EMBARGO 1973", "Embargo 2.0: what it costs",
            "Embargo, 7 May 2024, Havana: a history", "This week is the end of the embargo of 7 May 2024 18:00",
            "U.S. EMBARGO UNTIL TUESDAY",
            "Sperrfrist bis Jahresende verlängert", "SPERRFRIST BIS JAHRESENDE VERLÄNGERT",
            "Sperrfrist: Was Kreditnehmer jetzt wissen müssen", "Sperrfristen im Arbeitsrecht",
            "L'embargo est levé", "Embargo sur le pétrole: et maintenant?", "SOUS EMBARGO, CUBA MANQUE DE TOUT",
            "El embargo a Cuba cumple 60 años", "Embargado por Hacienda el piso del alcalde",
            "EMBARGADO EL PISO DEL ALCALDE", "Hold for release of prisoners ends", "HOLD FOR NOW, BROKERS SAY",
            "For release in cinemas on 7 May", "For publication in 2025", "Not for publication, he said",
            "The following information is not for publication", "Do not use before reading the manual",
            "EMBARGO LIFTED", "NO EMBARGO", "FOR IMMEDIATE RELEASE", "Sperrfrist aufgehoben", "EMBARGO: NONE",
            "EMBARGOED: NO", "EMBARGO LIFTED AT 18:00 GMT", "KEINE SPERRFRIST", "SANS EMBARGO",
            "EMBARGO LIFTED ON CUBA", "Embargo levantado"})
    void wordsOfAStoryHoldNothing(String words) {
        Article asHeadline = story("\"headline\":\"" + words + "\",\"body_text\":\"" + TEXT + "\"");
        Article asLine = story("\"body_text\":\"" + words + "\\n\\n" + TEXT + "\"");
        Article asNote = story("\"slugline\":\"" + words + "\",\"ednote\":\"" + words + "\",\"body_text\":\"T.\"");

        assertThat(List.of(asHeadline, asLine, asNote)).extracting(Article::embargoedUntil).containsOnlyNulls();
        assertThat(asHeadline.headline()).isEqualTo(words);
        assertThat(asLine.bodyText()).isEqualTo(words + "\n\n" + TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EMBARGO: Study finds it|EMBARGO:", "[EMBARGO] Study finds it|[EMBARGO]",
            "EMBARGO - Study finds it|EMBARGO -", "SPERRFRIST: Study finds it|SPERRFRIST:",
            "Embargo: Study finds it|Embargo:", "PRESS EMBARGO: Study finds it|PRESS EMBARGO:"})
    void aMarkHoldsAStoryThatIsAboutSomethingElse(String headline, String note) {
        String text = TEXT + " It took them a day, they said, and the town will build on it in the years to come,"
                + " when all the tests are done that the law of the country asks for before anybody may sell it.";
        Article held = story("\"headline\":\"" + headline + "\",\"body_text\":\"" + text + "\"");
        Article inText = story("\"body_text\":\"" + headline + "\\n\\n" + text + "\"");

        assertThat(held.embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(held.headline()).isEqualTo("Study finds it");
        assertThat(held.edNote()).isEqualTo(note);
        assertThat(inText.embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(inText.bodyText()).isEqualTo("Study finds it\n\n" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EMBARGO: EU weighs oil ban on Russia|The EU wants to extend its sanctions.",
            "EMBARGO: What next for Cuba|The embargo of 1962 is as old as the singer's first song.",
            "[EMBARGO] What next for Cuba|For sixty years the blockade has shaped life on the island.",
            "SPERRFRIST: Was jetzt gilt|Eine Sperrfrist bekommt, wer selbst kündigt.",
            "EMBARGO: EU weighs oil ban on Russia|More soon.", "EMBARGO: EU WEIGHS PRICE CAP|MORE SOON."})
    void aStoryThatSpeaksOfAnEmbargoIsNotHeldByIt(String headline, String text) {
        Article free = story("\"headline\":\"" + headline + "\",\"body_text\":\"" + text + "\"");

        assertThat(free.embargoedUntil()).isNull();
        assertThat(free.headline()).isEqualTo(headline);
    }

    @Test
    void aFlashIsHeldByAMarkThatStandsOutFromItsHeadline() {
        assertThat(story("\"headline\":\"EMBARGO: Fed raises rates\"").embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(story("\"headline\":\"EMBARGO: FED RAISES RATES\"").embargoedUntil()).isNull();
        assertThat(story("\"headline\":\"Embargo: Fed raises rates\"").embargoedUntil()).isNull();
    }

    @Test
    void whereATimeStandsElsewhereAMarkSaysNothingMore() {
        String line = "\",\"body_text\":\"" + LINE + "\\n\\n" + TEXT + "\"";

        for (String mark : List.of("EMBARGO: Study finds it", "EMBARGOED: Study finds it", "EMBARGOED"))
            assertThat(story("\"headline\":\"" + mark + line).embargoedUntil()).as(mark).isEqualTo(END);
        assertThat(story("\"headline\":\"EMBARGOED UNTIL THE MINISTER SPEAKS" + line).embargoedUntil())
                .isEqualTo(Article.HELD);
    }

    @Test
    void aWeekdayWithoutAZoneIsThatOfTheLastPlace() {
        // on Monday at 10:00 in Greenwich it is Sunday, 22:00 in UTC-12
        assertThat(story("\"headline\":\"EMBARGOED UNTIL 18:00 MONDAY\"").embargoedUntil())
                .isEqualTo("2024-05-07T06:00:00Z");
        assertThat(story("\"headline\":\"EMBARGOED UNTIL 09:00 SUNDAY\"").embargoedUntil())
                .isEqualTo("2024-05-12T21:00:00Z");
    }

    @Test
    void onlyTheFirstLinesOfTheTextCount() {
        String above = "One.\\n\\nTwo.\\n\\nThree.\\n\\nFour.\\n\\nFive.\\n\\n";

        assertThat(story("\"body_text\":\"" + above + LINE + "\"").embargoedUntil()).isEqualTo(END);
        assertThat(story("\"body_text\":\"" + above + "Six.\\n\\n" + LINE + "\"").embargoedUntil()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline", "slugline", "ednote"})
    void standInAnyLineAtTheHead(String field) {
        Article held = story("\"" + field + "\":\"" + LINE + "\",\"body_text\":\"" + TEXT + "\"");

        assertThat(held.embargoedUntil()).isEqualTo(END);
        assertThat(held.bodyText()).isEqualTo(TEXT);
    }

    @Test
    void standAmongOtherNotes() {
        Article held = story("\"ednote\":\"Corrects the name. " + LINE + ". Photos to come.\",\"body_text\":\"T.\"");

        assertThat(held.embargoedUntil()).isEqualTo(END);
        assertThat(held.edNote()).isEqualTo("Corrects the name. " + LINE + ". Photos to come.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EMBARGOED UNTIL 00:01 GMT 7 May 2024: Study finds it|2024-05-07T00:01:00Z",
            "[EMBARGO 7 May 00:01 GMT] Study finds it|2024-05-07T00:01:00Z",
            "EMBARGO 7 May, 00:01 GMT - Study finds it|2024-05-07T00:01:00Z",
            "EMBARGOED UNTIL 00:01 GMT 7 MAY Study finds it|2024-05-07T00:01:00Z",
            "Embargoed until 00:01 GMT 7 May Study finds it|2024-05-07T00:01:00Z",
            "EMBARGO 00:01 GMT 7 May Study finds it|2024-05-07T00:01:00Z",
            "EMBARGOED: Study finds it|9999-12-31T23:59:59Z", "UNDER EMBARGO - Study finds it|9999-12-31T23:59:59Z"})
    void standBeforeAHeadlineThatStays(String headline, Instant until) {
        Article held = story("\"headline\":\"" + headline + "\",\"ednote\":\"Old.\",\"body_text\":\"" + TEXT + "\"");

        assertThat(held.embargoedUntil()).isEqualTo(until);
        assertThat(held.headline()).isEqualTo("Study finds it");
        assertThat(held.edNote()).startsWith("Old. ").containsIgnoringCase("embargo").doesNotContain("Study");
    }

    @Test
    void timeMayStandOnTheLineBelow() {
        Article held = story("\"body_text\":\"EMBARGOED UNTIL:\\n\\n00:01 GMT, Tuesday 7 May 2024\\n\\n" + TEXT + "\"");

        assertThat(held.embargoedUntil()).isEqualTo(END);
        assertThat(held.bodyText()).isEqualTo(TEXT);
        assertThat(held.edNote()).isEqualTo("EMBARGOED UNTIL: 00:01 GMT, Tuesday 7 May 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2024-05-06T12:00:00Z|EMBARGO: 7 May 2024 00:01 GMT|2024-05-07T00:01:00Z",
            "2024-05-09T12:00:00Z|EMBARGO: 7 May 2024 00:01 GMT|2024-05-09T12:00:00Z",
            "2024-05-07T10:00:00Z|EMBARGO: 7 May 2024 12:00|2024-05-07T10:00:00Z",
            "2024-05-07T10:00:00Z|EMBARGOED|2024-05-07T10:00:00Z",
            "''|EMBARGO: 7 May 2024 00:01 GMT|9999-12-31T23:59:59Z",
            "2024-05-07T10:00:00Z|EMBARGO LIFTED|2024-05-07T10:00:00Z"})
    void ofTheFormatAndOfItsWordsTheLaterHolds(String structured, String words, Instant until) {
        assertThat(story("\"embargoed\":\"" + structured + "\",\"body_text\":\"" + words + "\\n\\n" + TEXT + "\"")
                .embargoedUntil()).isEqualTo(until);
    }

    @Test
    void thatIsLiftedHoldsNothing() {
        Article free = story("\"headline\":\"EMBARGO LIFTED\",\"body_text\":\"" + LINE + "\\n\\n" + TEXT + "\"");

        assertThat(free.embargoedUntil()).isNull();
        assertThat(free.bodyText()).isEqualTo(TEXT);
        assertThat(story("\"headline\":\"EMBARGO LIFTED ON CUBA\",\"body_text\":\"" + LINE + "\\n\\nText.\"")
                .embargoedUntil()).isEqualTo(END);
        assertThat(story("\"headline\":\"FOR IMMEDIATE RELEASE\",\"body_text\":\"" + LINE + "\\n\\nText.\"")
                .embargoedUntil()).isEqualTo(END);
    }

    @Test
    void aKillStaysAKill() {
        Article kill = story("\"headline\":\"KILL KILL KILL\",\"body_text\":\"" + LINE + "\\n\\nText.\"");

        assertThat(kill.pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(kill.embargoedUntil()).isNull();
    }

    @Test
    void theRuleCanBeSwitchedOff() {
        byte[] json = ("{\"uri\":\"u\",\"body_text\":\"" + LINE + "\\n\\nText.\"}").getBytes(UTF_8);

        Article free = Readings.articles(new Habits(true, false, null), json).getFirst();

        assertThat(free.embargoedUntil()).isNull();
        assertThat(free.bodyText()).isEqualTo(LINE + "\n\nText.");
    }

    @Test
    void holdAndTheSameWithoutAreNotTheSameContent() {
        byte[] json = ("{\"uri\":\"u\",\"body_text\":\"" + LINE + "\\n\\nText.\"}").getBytes(UTF_8);

        assertThat(Readings.story(json).contentHash())
                .isNotEqualTo(Readings.articles(new Habits(true, false, null), json).getFirst().contentHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\u0001eca0157 3 i 20  dpa 0157||science/|\u0002LINE =|Study finds it =||   BODY"
                    + "|\u0003061000 GMT May 24|",
            "\u0001eca0157 3 i 20  dpa 0157||science/|\u0002Study finds it =||   LINE||   BODY"
                    + "|\u0003061000 GMT May 24|",
            "\u0016\u0016\u0001a0157\u001fx|r i am-Study 05-06 0020|\u0002^am-Study,0020<|^LINE<|^Study finds it<|"
                    + "   BODY|\u0003|05-06-24 1000GMT|",
            "From: a@b.c|To: d@e.f|Message-ID: <1@b.c>|Date: Mon, 6 May 2024 10:00:00 +0000|"
                    + "Subject: Study finds it||LINE||Study finds it||BODY|",
            "From: a@b.c|To: d@e.f|Message-ID: <1@b.c>|Date: Mon, 6 May 2024 10:00:00 +0000|"
                    + "Content-Type: text/html|Subject: LINE: Study finds it||<p>BODY</p>|",
            "From: a@b.c|To: d@e.f|Message-ID: <1@b.c>|Date: Mon, 6 May 2024 10:00:00 +0000|"
                    + "Content-Type: text/html|Subject: Study finds it||<p><b>LINE</b><br>|BODY</p>|",
            "<nitf><head><docdata><doc-id id-string='a'/><date.issue norm='20240506T100000Z'/><ed-msg info='LINE'/>"
                    + "</docdata></head><body><body.head><hedline><hl1>Study finds it</hl1></hedline></body.head>"
                    + "<body.content><p>BODY</p></body.content></body></nitf>",
            "<nitf><head><docdata><doc-id id-string='a'/><date.issue norm='20240506T100000Z'/></docdata></head><body>"
                    + "<body.head><hedline><hl1>Study finds it</hl1></hedline></body.head><body.content><p>LINE</p>"
                    + "<p>BODY</p></body.content></body></nitf>",
            "<rss version='2.0'><channel><item><guid>a</guid><title>Study finds it</title><pubDate>Mon, 6 May 2024"
                    + " 10:00:00 GMT</pubDate><description>&lt;p&gt;LINE&lt;/p&gt;&lt;p&gt;BODY&lt;/p&gt;</description>"
                    + "</item></channel></rss>"})
    void areHeardInEveryFormat(String format) {
        String body = "Scientists of the town have found a new way to do it, they said, and it takes them a day.";
        Article held = Readings.story(null,
                format.replace("|", "\r\n").replace("LINE", LINE).replace("BODY", body).getBytes(UTF_8));

        assertThat(held.versionCreated()).isEqualTo(MADE);
        assertThat(held.embargoedUntil()).isEqualTo(END);
        assertThat(held.headline()).isEqualTo("Study finds it");
        assertThat(held.bodyText()).isEqualTo(body);
        assertThat(held.edNote()).isEqualTo(LINE);
        assertThat(String.valueOf(held.bodyHtml())).doesNotContain("EMBARGO");
    }

    @Test
    void lineOfPlainTextThatIsWrappedStandsAlone() {
        String text = "PRESS RELEASE\n" + LINE
                + "\nStudy finds it\nScientists of the town have found a new way to do it,"
                + "\nthey said, and it takes them a day.\n";

        Article held = Readings.story("text/plain", text.getBytes(UTF_8));

        assertThat(held.embargoedUntil()).isEqualTo(END);
        assertThat(held.edNote()).isEqualTo(LINE);
        assertThat(held.bodyText()).startsWith("PRESS RELEASE\n\nStudy finds it");
    }

    @Test
    void thatOfAPageHoldsTheEntryThatLinksToIt() {
        Article page = story("\"body_text\":\"" + LINE + "\\n\\n" + TEXT + "\"");

        assertThat(story("\"body_text\":\"T.\"").withBodyOf(page).embargoedUntil()).isEqualTo(END);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takesNoTimeWhateverIsSaidAgainAndAgain() {
        for (String words : List.of("EMBARGO: ", "EMBARGOED UNTIL 18:00 ", "EMBARGOED 18:00 ", "\\n \\n", "( ", "a")) {
            String much = "EMBARGOED UNTIL " + words.repeat(100_000);

            assertThat(story("\"headline\":\"" + much + "\",\"body_html\":\"<p>" + much + "</p>\"").embargoedUntil())
                    .as(words).isNotNull();
        }
    }

    private static void assertHeld(String line, Instant until) {
        Article held = story("\"headline\":\"Study\",\"body_text\":\"" + line + "\\n\\n" + TEXT + "\"");

        assertThat(held.embargoedUntil()).isEqualTo(until);
        assertThat(held.bodyText()).isEqualTo(TEXT);
        assertThat(held.edNote()).isEqualTo(line);
    }

    private static Article story(String fields) {
        return Readings.story("{\"uri\":\"u\",\"versioncreated\":\"" + MADE + "\"," + fields + "}");
    }
}
