package news.dateline.ingest.format.newsml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.refusal;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NewsML-G2: identity, life and content of items, alone and in messages. */
class G2ReaderTest {

    @ParameterizedTest
    @CsvSource({"qcode='stat:usable',USABLE", "qcode='stat:canceled',CANCELED", "qcode='x:withheld',WITHHELD",
            "uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled',CANCELED",
            "uri='https://cv.iptc.org/newscodes/pubstatusg2/canceled/',CANCELED"})
    void status(String attribute, PubStatus expected) {
        assertThat(story(null, item("u", "3", "<pubStatus " + attribute + "/>", "")).pubStatus()).isEqualTo(expected);
    }

    @Test
    void absentVersionAndStatusAre1AndUsable() {
        Article story = story(null, new String(item("u", "3", "", ""), UTF_8).replace("version='3'", "").getBytes(
                UTF_8));

        assertThat(story.revision()).isEqualTo(1);
        assertThat(story.pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void unknownStatusIsRefused() {
        assertThat(refusal(null, item("u", "3", "<pubStatus qcode='stat:gone'/>", "")))
                .isEqualTo("pubStatus: came 'stat:gone', expected usable, withheld or canceled");
        assertThat(refusal(null, item("u", "3", "<pubStatus uri='http://x/status/gone'/>", "")))
                .startsWith("pubStatus: came");
    }

    @Test
    void statusMayBeInLettersOfAnySize() {
        assertThat(story(null, item("u", "3", "<pubStatus qcode='stat:Canceled '/>", "")).pubStatus())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(story(null, item("u", "3", "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/Usable/'/>",
                "")).pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(story(null, item("u", "3", "<pubStatus qcode='stat:embargoed'/>", "")).embargoedUntil())
                .isEqualTo(Article.HELD);
    }

    @Test
    void plainTextMayBeInBase64() {
        assertThat(story(null, item("u", "1", "", "<inlineData contenttype='text/plain' encoding='base64'>"
                + "WsO8Z2UuCgpUd28u</inlineData>")).bodyText()).isEqualTo("Züge.\n\nTwo.");
    }

    @Test
    void embargoThatIsEmptyHolds() {
        assertThat(story(null, item("u", "1", "<embargoed/>", "")).embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(story(null, item("u", "1", "<embargoed>2030-01-01T00:00:00Z</embargoed>", "")).embargoedUntil())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(refusal(null, item("u", "1", "<embargoed>tomorrow</embargoed>", "")))
                .startsWith("embargoed: came 'tomorrow', expected an ISO 8601 time");
    }

    @Test
    void contentIsNitfXhtmlOrPlain() {
        String nitf = "<inlineXML><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>";
        String html = "<inlineXML><h:html><h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html></inlineXML>";
        String plain = "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>";

        for (String content : List.of(nitf, html, plain)) {
            assertThat(story(null, item("u", "1", "", content)).bodyText()).as(content).isEqualTo("One.\n\nTwo.");
        }
    }

    @Test
    void messageWithABrokenItemKeepsTheOthers() {
        String first = new String(item("a", "1", "", ""), UTF_8);
        String third = new String(item("c", "1", "", ""), UTF_8);
        String broken = first.replace("</itemMeta>", "").replace("guid='a'", "guid='b'");
        String message = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>" + first + broken
                + third + "<packageItem guid='d'><itemMeta/><groupSet><group><itemRef residref='a'/></group></groupSet>"
                + "</packageItem><conceptItem guid='e'/></itemSet></newsMessage>";

        List<Item> items = items("application/xml", message.getBytes(UTF_8));

        assertThat(items).hasSize(4);
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Item.Kind.SYNTAX);
            assertThat(new String(refusal.raw().bytes(), UTF_8)).isEqualTo(broken);
            assertThat(refusal.reason()).startsWith("not XML at line 1 of the <newsItem> that begins at letter ");
        });
        assertThat(items.get(3)).isInstanceOfSatisfying(Item.Story.class,
                story -> assertThat(story.article().links()).containsExactly("a"));
    }

    @Test
    void itemWithoutAnEndTagTakesNoOtherWithIt() {
        String first = new String(item("a", "1", "", ""), UTF_8).replace("</newsItem>", "");
        String message = "<newsMessage><itemSet>" + first + new String(item("b", "1", "", ""), UTF_8)
                + "</itemSet></newsMessage>";

        assertThat(items(null, message.getBytes(UTF_8))).extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Refusal", "Story");
    }

    @Test
    void prefixesAndEncodingsDoNotMatter() {
        String prefixed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><n:newsItem guid='u' version='2'><n:itemMeta>"
                + "<n:pubStatus qcode='stat:withheld'/></n:itemMeta><n:contentMeta><n:headline>Caf\u00e9</n:headline>"
                + "</n:contentMeta></n:newsItem>";

        Article story = story("text/xml", prefixed.getBytes(ISO_8859_1));

        assertThat(story.headline()).isEqualTo("Café");
        assertThat(story.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void entitiesOfADtdStayWords() {
        String bomb = "<!DOCTYPE newsItem [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + new String(item("u", "1", "<edNote>&b; &f;</edNote>", ""), UTF_8);

        assertThat(story(null, bomb.getBytes(UTF_8)).edNote()).isEqualTo("&b; &f;");
    }

    @Test
    void tooDeepIsRefused() {
        byte[] deep = item("u", "1", "", "<inlineXML>" + "<b>".repeat(300) + "</b>".repeat(300) + "</inlineXML>");

        assertThat(refusal(null, deep)).isEqualTo("XML: elements lie in each other more than 200 deep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<headline role='hlrole:short'>S</headline><headline role='hlrole:main'>M</headline>|M|",
            "<headline role='hld:sub'>D</headline><headline>M</headline>|M|D",
            "<headline xml:lang='en'>E</headline><headline xml:lang='fr'>F</headline>|F|",
            "<headline xml:lang='en'>E</headline>|E|", "<headline>M</headline><headline>D</headline>|M|D"})
    void mainHeadlineIsThatOfItsLanguageAndRole(String headlines, String main, @Nullable String second) {
        byte[] item = ("<newsItem guid='u' xml:lang='fr'><itemMeta/><contentMeta>" + headlines
                + "</contentMeta></newsItem>")
                .getBytes(UTF_8);

        assertThat(story(null, item).headline()).isEqualTo(main);
        assertThat(story(null, item).subheadline()).isEqualTo(second);
    }

    @Test
    void dataWithoutATypeThatIsMarkUpIsReadAsSuch() {
        assertThat(story(null,
                item("u", "1", "", "<inlineData>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>"))
                .bodyText()).isEqualTo("One.\n\nTwo.");
        assertThat(story(null, item("u", "1", "", "<inlineData>One.\n\nTwo.</inlineData>")).bodyText())
                .isEqualTo("One.\n\nTwo.");
    }

    private static byte[] item(String guid, String version, String about, String content) {
        return ("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='" + guid + "' version='" + version
                + "'><itemMeta><itemClass qcode='ninat:text'/>" + about + "</itemMeta><contentSet>" + content
                + "</contentSet></newsItem>").getBytes(UTF_8);
    }
}
