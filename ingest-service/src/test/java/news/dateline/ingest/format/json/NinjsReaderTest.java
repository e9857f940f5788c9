package news.dateline.ingest.format.json;

import static news.dateline.ingest.format.Readings.refusal;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three generations of ninjs. */
class NinjsReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{'uri':'u'}|ninjs-1",
            "{'uri':'u','headline':'h','versioncreated':'2020-01-01T00:00:00Z'}|ninjs-1",
            "{'uri':'u','headlines':[]}|ninjs-2",
            "{'uri':'u','associations':[]}|ninjs-2",
            "{'uri':'u','headlines':[],'versionCreated':'2020-01-01T00:00:00Z'}|ninjs-3",
            "{'uri':'u','standard':{'name':'ninjs','version':'3.0'},'headlines':[]}|ninjs-3",
            "{'uri':'u','standard':{'name':'ninjs','version':'2.1'}}|ninjs-2",
            "{'uri':'u','$standard':{'name':'ninjs','version':'1.4'}}|ninjs-1"})
    void generationIsWhatTheStandardSaysElseWhatTheFieldsLookLike(String json, String format) {
        assertThat(story(json.replace('\'', '"')).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"canceled,CANCELED", "~ CANCELED ~,CANCELED",
            "Withheld,WITHHELD", "~usable ~,USABLE", "USABLE,USABLE", "stat:usable,USABLE",
            "http://cv.iptc.org/newscodes/pubstatusg2/canceled,CANCELED", "embargoed,USABLE"})
    void statusMayBeInLettersOfAnySizeAndACode(String word, PubStatus status) {
        assertThat(story("{\"uri\":\"u\",\"pubstatus\":\"" + word + "\"}").pubStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gone", "unusable", "not usable", "usable?/no", "deleted", "killjoy", "archived",
            "killed"})
    void statusThatNobodyKnowsIsRefused(String word) {
        assertThat(refusal("{\"uri\":\"u\",\"pubstatus\":\"" + word + "\"}"))
                .isEqualTo("pubStatus: came '" + word + "', expected usable, withheld or canceled");
    }

    @Test
    void embargoedIsAStatusOfAp() {
        assertThat(story("{\"uri\":\"u\",\"pubstatus\":\"Embargoed\"}").embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(story("{\"uri\":\"u\",\"pubstatus\":\"embargoed\",\"embargoed\":\"2030-01-01T00:00:00Z\"}")
                .embargoedUntil()).isEqualTo("2030-01-01T00:00:00Z");
    }

    @Test
    void ninjs2() {
        Article story = story(
                """
                        {"uri":"urn:a","version":"3","versioncreated":"2020-01-01T12:00:00+0200","pubstatus":"withheld",
                         "ednote":"Hold.","by":"A. Writer","genres":[{"literal":"INR","name":"Inrikes"}],
                         "headlines":[{"role":"sub","value":"Second"},{"role":"main","contenttype":"text/html","value":"<b>H</b>1"}],
                         "bodies":[{"role":"ttnitf","contenttype":"application/xml","value":"<TTNITF/>"},
                                   {"contenttype":"text/plain","value":"One line of plain text."},
                                   {"contenttype":"text/html","value":"<h1>H1</h1><p>One.</p><p>Two<br>lines.</p>"}],
                         "subjects":[{"name":"politics","uri":"http://cv.iptc.org/newscodes/mediatopic/11000000"}],
                         "infosources":[{"name":"TT","role":"provider"}],
                         "associations":[{"name":"p","type":"picture","uri":"urn:p","descriptions":[{"value":"A tree."}],
                                          "renditions":[{"name":"s","href":"http://x/s.jpg","width":10,"height":10},
                                                        {"name":"l","href":"http://x/l.jpg","width":99,"height":99}]},
                                         {"name":"t","type":"text","uri":"urn:other"}]}
                        """);

        assertThat(story.format()).isEqualTo("ninjs-2");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2020-01-01T10:00:00Z"));
        assertThat(story.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(story.headline()).isEqualTo("H1");
        assertThat(story.subheadline()).isEqualTo("Second");
        assertThat(story.bodyText()).isEqualTo("One.\n\nTwo lines.");
        assertThat(story.edNote()).isEqualTo("Hold.");
        assertThat(story.byline()).isEqualTo("A. Writer");
        assertThat(story.genre()).isEqualTo("Inrikes");
        assertThat(story.provider()).isEqualTo("TT");
        assertThat(story.subjects())
                .containsExactly(new Subject("http://cv.iptc.org/newscodes/mediatopic/11000000", "politics"));
        assertThat(story.media()).containsExactly(new Media("http://x/l.jpg", "picture", "A tree."));
        assertThat(story.links()).containsExactly("urn:other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "'embargoed':'2022-01-01T00:00:00Z'|2022-01-01T00:00:00Z",
            "'embargoedUntil':'2022-01-01T01:00:00+01:00'|2022-01-01T00:00:00Z",
            "'embargoedUntil':''|9999-12-31T23:59:59Z",
            "'embargoed':' '|9999-12-31T23:59:59Z",
            "'embargoed':null|",
            "'version':'1'|"})
    void embargo(String field, Instant until) {
        assertThat(story("{\"uri\":\"u\"," + field.replace('\'', '"') + "}").embargoedUntil()).isEqualTo(until);
    }

    @Test
    void codesOfVocabulariesBecomeUris() {
        assertThat(story("""
                {"uri":"u","subject":[{"code":"20000053","scheme":"http://cv.iptc.org/newscodes/mediatopic/"},
                 {"code":"medtop:20000054","name":"n"},{"code":"04001000","name":"agriculture"},{"name":" "}]}
                """).subjects()).containsExactly(
                new Subject("http://cv.iptc.org/newscodes/mediatopic/20000053", null),
                new Subject("http://cv.iptc.org/newscodes/mediatopic/20000054", "n"),
                new Subject("http://cv.iptc.org/newscodes/subjectcode/04001000", "agriculture"),
                new Subject("http://cv.iptc.org/newscodes/mediatopic/20000210", "agriculture"),
                new Subject("http://cv.iptc.org/newscodes/mediatopic/04000000", null));
    }

    @Test
    void identityMayStandInGuidOrAltids() {
        assertThat(story("{\"guid\":\"g\",\"altids\":{\"itemid\":\"i\"}}").uri()).isEqualTo("g");
        assertThat(story("{\"altids\":{\"itemid\":\"i\"}}").uri()).isEqualTo("i");
        assertThat(story("{\"altIds\":[{\"role\":\"etag\",\"value\":\"e\"},{\"role\":\"itemid\",\"value\":\"i\"}]}")
                .uri()).isEqualTo("i");
    }

    @Test
    void pictureIsAStoryWithItselfAsMedia() {
        Article picture = story("""
                {"uri":"u","type":"picture","description_text":"A tree.","headline":"Tree",
                 "renditions":{"main":{"href":"http://x/m.jpg"}}}
                """);

        assertThat(picture.bodyText()).isEmpty();
        assertThat(picture.media()).containsExactly(new Media("http://x/m.jpg", "picture", "A tree."));
    }

    @Test
    void descriptionStandsInForAMissingBody() {
        assertThat(story("{\"uri\":\"u\",\"type\":\"text\",\"descriptions\":[{\"value\":\"In short.\"}]}").bodyText())
                .isEqualTo("In short.");
    }

    @Test
    void stubNeverTakesThePlaceOfAStoryButAKillMayBeOne() {
        assertThat(refusal("{\"uri\":\"u\",\"representationtype\":\"incomplete\"}"))
                .startsWith("representationType: came incomplete, expected a whole story");
        assertThat(story("{\"uri\":\"u\",\"representationType\":\"partial\",\"pubStatus\":\"canceled\"}").pubStatus())
                .isEqualTo(PubStatus.CANCELED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{}|uri: nothing came, expected the identity of the story",
            "{'uri':{}}|uri: came an object, expected a string",
            "{'uri':'u','versionCreated':'yesterday'}|versionCreated: came 'yesterday', expected an ISO 8601 time such as"
                    + " 2017-12-15T20:00:00Z",
            "{'uri':'u','urgency':0}|urgency: came 0, expected 1 to 9",
            "{'uri':'u','urgency':'high'}|urgency: came 'high', expected a whole number",
            "{'uri':'u','headlines':['h']}|headlines: came a string, expected objects in it",
            "{'uri':'u','bodies':'text'}|bodies: came a string, expected a list of objects",
            "{'uri':'u','keywords':[[1]]}|keywords: came an array, expected strings in it",
            "'story'|item: came a string, expected a JSON object"})
    void refusalSaysWhatCameAndWhatWasExpected(String json, String reason) {
        assertThat(refusal(json.replace('\'', '"'))).isEqualTo(reason);
    }

    @Test
    void nameInAngleBracketsIsNoMarkUp() {
        String body = "<Qantas Airways Ltd> has placed a firm order with Boeing Co <BA>.";

        Article story = story("{\"uri\":\"a\",\"body_text\":\"" + body + "\"}");

        assertThat(story.bodyText()).isEqualTo(body);
        assertThat(story.bodyHtml()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>One.</p><p>Two.</p>", " \\n<P class='x'>One.</P><p>Two.</p>",
            "<!-- by hand --><p>One.</p><p>Two.</p>", "One.<br><br>Two."})
    void textThatIsMarkUpIsReadAsSuch(String body) {
        boolean isHtml = body.strip().startsWith("<");

        Article story = story("{\"uri\":\"a\",\"body_" + (isHtml ? "text" : "html") + "\":\"" + body + "\"}");

        assertThat(story.bodyText()).isEqualTo("One.\n\nTwo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"body_nitf\":\"<p>One &amp; all.</p><p>Two.</p>\"",
            "\"bodies\":[{\"contenttype\":\"application/nitf+xml\",\"value\":\"<nitf><body><body.head><note><p>No.</p></note>"
                    + "</body.head><body.content><p>One &amp; all.</p><p>Two.</p></body.content></body></nitf>\"}]"})
    void nitfIsTheBodyWhereThereIsNoOther(String body) {
        assertThat(story("{\"uri\":\"u\",\"description_text\":\"Short.\"," + body + "}").bodyText())
                .isEqualTo("One & all.\n\nTwo.");
    }

    @Test
    void teaserIsNoBodyWhereThereIsOne() {
        String teaser = "{\"role\":\"teaser\",\"contentType\":\"text/html\",\"value\":\"<p>Teaser.</p>\"}";
        String main = "{\"role\":\"main\",\"contentType\":\"text/html\",\"value\":\"<p>Main.</p>\"}";

        assertThat(story("{\"uri\":\"u\",\"bodies\":[" + teaser + "," + main + "]}").bodyText()).isEqualTo("Main.");
        assertThat(story("{\"uri\":\"u\",\"bodies\":[" + teaser + "]}").bodyText()).isEqualTo("Teaser.");
    }

    @Test
    void versionThatIsATimeGivesTheOrderWhereThereIsNoOther() {
        Article story = story("{\"uri\":\"u\",\"version\":\"2024-05-06T10:00:00Z\"}");

        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2024-05-06T10:00:00Z"));
        assertThat(story("{\"uri\":\"u\",\"version\":\"2024-05-06T11:00:00Z\"}").revision())
                .isGreaterThan(story.revision());
        assertThat(story("{\"uri\":\"u\",\"version\":\"20240506\"}").revision()).isEqualTo(20240506);
    }

    @Test
    void headlineIsTextAndBylinesMayBeAList() {
        Article story = story(
                "{\"uri\":\"u\",\"headline\":\"Tom &amp; Jerry&#8217;s day\",\"bylines\":[{\"by\":\"By A\"},"
                        + "{\"by\":\"By B\"}]}");

        assertThat(story.headline()).isEqualTo("Tom & Jerry’s day");
        assertThat(story.byline()).isEqualTo("By A, By B");
    }
}
