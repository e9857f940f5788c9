package news.dateline.ingest.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.Contract;
import news.dateline.testsupport.SharedFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Bodies: paragraphs from plain text and from HTML, without boilerplate. */
class BodiesTest {

    @Test
    void blankLinesEndParagraphs() {
        assertThat(Paragraphs.of("One.\r\n \r\n\r\nTwo.\n\nThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void linesOfHardWrappedTextAreJoinedAndIndentedOnesStartAParagraph() {
        assertThat(Paragraphs.of("""
                Showers continued throughout the week in
                the Bahia cocoa zone, alleviating the drought since early
                January.
                    The dry period means the crop will be late this year.
                """)).containsExactly("Showers continued throughout the week in the Bahia cocoa zone, alleviating the"
                + " drought since early January.", "The dry period means the crop will be late this year.");
    }

    @Test
    void linesOfTextThatIsNotWrappedAreParagraphs() {
        String longLine = "A line that is much longer than a hundred signs, ".repeat(3).strip();

        assertThat(Paragraphs.of(longLine + "\nShort line.")).containsExactly(longLine, "Short line.");
        assertThat(Paragraphs.of("Short.\nShorter.")).containsExactly("Short.", "Shorter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave a reply", "Leave a Reply:", "Leave a comment", "Read more...", "Share this article",
            "ENDS", "(END)", "-30-", "###", "Advertisement", "Reuter 3", "REUTER", "dpa wsz jln npr", "hh/ph/ts/hd",
            "AAP RTV ar", "(Reuters)", "Follow us on Facebook", "Tags: trade, tax", "Most read", "- ENDS -", "NNNN",
            "___", "-0-", "(ANSA).",
            "Continue reading...", "Sigue leyendo en El Diario", "The post Plan is backed appeared first on The Blog.",
            "(Reporting by Jane Doe in London; Additional reporting by A. Bee; Editing by John Roe)",
            "Reporting by Jane Doe; Editing by John Roe", "(Writing by Jane Doe)", "((jane.doe@agency.example))",
            "Copyright 2024 The Agency. All rights reserved. This may not be published or broadcast.",
            "© The Agency 2024. All rights reserved."})
    void boilerplateAtTheEndIsNoPartOfTheStory(String line) {
        assertThat(Paragraphs.body(List.of("Story.", line), null)).isEqualTo("Story.");
        assertThat(Paragraphs.body(List.of("Story.", line, "Share this"), null)).isEqualTo("Story.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They leave a reply unanswered.", "“No comment,” he said.", "More than 30 people died.",
            "The end of the war", "AP said so.", "He told Reuters",
            "Copyright law is to be reformed in 2024, the minister said.", "(c) to pay what is owed.",
            "Reporting by day and night, she had no time for him.", "AFP and Reuters both reported it.", "And/or",
            "Tags: they are what a wire is made of, said the editor, who had been there for more than eighty years."})
    void wordsOfTheStoryStay(String line) {
        assertThat(Paragraphs.body(List.of("Story.", line), null)).isEqualTo("Story.\n\n" + line);
    }

    @Test
    void notesForEditorsBelowAPressReleaseAreNoPartOfIt() {
        assertThat(Paragraphs.body(List.of("Story.", "- ENDS -", "Notes to Editors:", "Call the press office."), null))
                .isEqualTo("Story.");
        assertThat(Paragraphs.body(List.of("Notes to editors", "Story."), null))
                .isEqualTo("Notes to editors\n\nStory.");
        assertThat(Paragraphs.body(List.of("Story.", "Notes to editors went out late."), null))
                .contains("went out late");
    }

    @Test
    void boilerplateWithinTheStoryStays() {
        assertThat(Paragraphs.body(List.of("Read more", "Story."), null)).isEqualTo("Read more\n\nStory.");
    }

    @Test
    void headlineOnceMoreAtTheStartFallsAway() {
        assertThat(Paragraphs.body(List.of("A Headline", "Story."), "A headline")).isEqualTo("Story.");
        assertThat(Paragraphs.body(List.of("A headline"), "A headline")).isEqualTo("A headline");
    }

    @Test
    void htmlBecomesParagraphs() {
        assertThat(Html.paragraphs("""
                <html><head><title>No</title><style>p{}</style></head><body><h1>Head</h1><p>One <b>bold</b>
                word&nbsp;more.</p><script>alert(1)</script><div>Two<br>lines<br><br>Three</div>tail
                <ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr></table>
                <figure><figcaption>No</figcaption></figure></body></html>
                """)).containsExactly("Head", "One bold word more.", "Two lines", "Three", "tail", "a", "b");
    }

    @Test
    void tablesOfFiguresAreNoTextAndTablesThatPlaceAStoryAre() {
        String story = "This is a long story that an old page places with a table. ".repeat(5).strip();

        assertThat(Html.paragraphs("<p>One.</p><table><tr><th>Shr</th><td>1.2</td></tr></table><p>Two.</p>"))
                .containsExactly("One.", "Two.");
        assertThat(Html.paragraphs("<table><tr><td>Menu</td><td><p>" + story + "</p></td></tr></table>"))
                .containsExactly("Menu", story);
        assertThat(Paragraphs.of("One.\n\nGold     1,200   +2.1\nSilver      17   -0.3\n\nTwo.")).containsExactly(
                "One.",
                "Two.");
    }

    @Test
    void textWithinMarkupThatIsLaidOutLikePlainTextKeepsItsParagraphs() {
        String wire = "<p>(Adds comments)\n    Gold rose on Tuesday on increased safe haven demand as the\nstance of the"
                + " president on immigration rattled global markets.\n    Traders were waiting.</p>";

        assertThat(Html.paragraphs(wire)).hasSize(3).last().isEqualTo("Traders were waiting.");
        assertThat(Html.paragraphs("<p>One is here.\n\nTwo is here.</p>")).containsExactly("One is here.",
                "Two is here.");
        assertThat(Html
                .paragraphs("<p>\n      A paragraph that an editor has indented, as the mark-up around\n      it is,"
                        + " is one paragraph all the same.\n    </p>"))
                .hasSize(1);
    }

    @Test
    void whatStandsAboveTheHeadlineOnceMoreFallsAwayWithIt() {
        assertThat(
                Paragraphs.body(List.of("Sport", "Germany", "11.10.2022 11:14", "A headline", "Story."), "A headline"))
                .isEqualTo("Story.");
        String lead = "A first paragraph that is too long to be a keyword of anything stands here.";
        assertThat(Paragraphs.body(List.of(lead, "A headline", "Story."), "A headline")).startsWith(lead);
    }

    @Test
    void htmlIsMadeSafe() {
        assertThat(Html.sanitised("<p onclick=\"x()\">Hi <a href=\"javascript:x()\">a</a><a href=\"https://x/\">b</a>"
                + "<script>x()</script><iframe src=\"//x\"></iframe></p>"))
                .isEqualTo("<p>Hi <a rel=\"nofollow noopener\">a</a>"
                        + "<a href=\"https://x/\" rel=\"nofollow noopener\">b</a></p>");
        assertThat(Html.sanitised("<script>x()</script>")).isNull();
    }

    @Test
    void seedStoryIsTheBodyOfTheExampleInTheContract() throws IOException {
        Optional<Path> seed = SharedFiles.find("gold/seed.txt");
        Assumptions.assumeTrue(seed.isPresent(), "the seed story is not here");

        String body = Paragraphs.body(Paragraphs.of(Files.readString(seed.orElseThrow())), null);

        assertThat(body).isEqualTo(JsonMapper.shared().readTree(Contract.file("v1.usable.example.json"))
                .path("bodyText").asString()).endsWith("Feltman said.");
    }

    @Test
    void creditsBelowWrappedTextAreNoPartOfItsLastParagraph() {
        String wire = "    Ukraine said on Wednesday that the talks in the capital\nwent on.\n (Reporting by Jane Doe; Editing by"
                + " John Roe)\n ((jane.doe@agency.example))\nREUTERS\n";

        assertThat(Paragraphs.body(Paragraphs.of(wire), null))
                .isEqualTo("Ukraine said on Wednesday that the talks in the capital went on.");
    }

    @Test
    void whatIsEscapedTwiceIsText() {
        assertThat(Html.paragraphs("<p>caf&amp;eacute; &amp;amp; &lt;b&gt;</p>")).containsExactly("café & <b>");
        assertThat(Paragraphs.of("AT&amp;T &#8211; it&#146;s R&D; &nosuch;"))
                .containsExactly("AT&T – it’s R&D; &nosuch;");
        assertThat(Html.sanitised("<p>&amp;lt;script&amp;gt;</p>")).isEqualTo("<p>&lt;script&gt;</p>");
    }

    @Test
    void pullQuotesAreInTheTextAlready() {
        assertThat(Html
                .paragraphs("<p>One.</p><blockquote class='pull-quote'>One!</blockquote><blockquote>Two.</blockquote>"))
                .containsExactly("One.", "Two.");
    }
}
