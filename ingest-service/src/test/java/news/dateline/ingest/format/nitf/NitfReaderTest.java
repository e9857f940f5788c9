package news.dateline.ingest.format.nitf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.refusal;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;

/** NITF: what a document says about itself, and its body. */
class NitfReaderTest {

    @Test
    void wholeDocument() {
        Article story = nitf(
                """
                        <doc-id id-string="a.1"/><urgency ed-urg="2"/>
                        <date.issue norm="20200102T100000+0100"/><date.release norm="20200102T120000Z"/>
                        <date.expire norm="20200302T000000Z"/><evloc city="Paris"/>
                        <doc.copyright year="2020" holder="Agency"/><key-list><keyword key="trade"/><keyword>none</keyword></key-list>
                        <ed-msg info="Check names."/>""",
                """
                        <body.head><hedline><hl1>Head<lang>line</lang></hl1><hl2>Second</hl2></hedline>
                        <note noteclass="editorsnote">With picture.</note><byline><person>A. Writer</person> <byttl>Editor</byttl></byline>
                        <dateline><location><city>Berlin</city></location>, Jan 2</dateline></body.head>
                        <body.content><p>One <person>Jane Doe</person> &eacute;t&eacute; &amp; AT&T.</p>
                        <note><p>Not for print.</p></note>
                        <table><tr><td>Shr</td><td>1.2</td></tr></table>
                        <media media-type="image"><media-reference source="p.jpg" mime-type="image/jpeg"/>
                        <media-caption>A tree.</media-caption></media><hl2>Cross</hl2><p>Two.</p><p>AFP jd/mm</p></body.content>
                        <body.end><tagline>Somebody helped.</tagline></body.end>""");

        assertThat(story.uri()).isEqualTo("a.1");
        assertThat(story.headline()).isEqualTo("Headline");
        assertThat(story.subheadline()).isEqualTo("Second");
        assertThat(story.bodyText()).isEqualTo("One Jane Doe été & AT&T.\n\nCross\n\nTwo.\n\nAFP jd/mm");
        assertThat(story.bodyHtml()).contains("<td>Shr</td>").doesNotContain("Not for print", "A tree");
        assertThat(story.byline()).isEqualTo("A. Writer, Editor");
        assertThat(story.dateline()).isEqualTo("Berlin, Jan 2");
        assertThat(story.located()).isEqualTo("Berlin");
        assertThat(story.edNote()).isEqualTo("Check names. With picture.");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2020-01-02T09:00:00Z"));
        assertThat(story.revision()).isEqualTo(story.versionCreated().toEpochMilli());
        assertThat(story.embargoedUntil()).isEqualTo(Instant.parse("2020-01-02T12:00:00Z"));
        assertThat(story.expires()).isEqualTo(Instant.parse("2020-03-02T00:00:00Z"));
        assertThat(story.keywords()).containsExactly("trade");
        assertThat(story.urgency()).isEqualTo(2);
        assertThat(story.copyrightNotice()).isEqualTo("© 2020 Agency");
        assertThat(story.media()).containsExactly(new Media("p.jpg", "picture", "A tree."));
        assertThat(story.subjects()).containsExactly(
                new Subject("http://cv.iptc.org/newscodes/subjectcode/15054000", "soccer"),
                new Subject("http://cv.iptc.org/newscodes/mediatopic/20001065", "soccer"),
                new Subject("http://cv.iptc.org/newscodes/mediatopic/15000000", null));
    }

    @Test
    void datesThatAreNoneAreLeftOut() {
        Article story = nitf("<doc-id id-string='a'/><date.issue norm='20200102T100000Z'/>"
                + "<date.release norm='YYYYMMDD000000-HHMM'/><date.expire norm=''/>", "");

        assertThat(story.embargoedUntil()).isNull();
        assertThat(story.expires()).isNull();
    }

    @Test
    void embargoWithoutATimeHolds() {
        byte[] held = document("management-status='embargoed'", "<doc-id id-string='a'/>", "");

        assertThat(story(null, held).embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(story(null, held).pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void aKillOfAnotherDocumentTakesItBack() {
        String issued = "<date.issue norm='20200102T100000Z'/>";
        List<Item> kill = items(null, document("management-status='canceled' management-doc-idref='a'"
                + " management-idref-status='canceled'", "<doc-id id-string='b'/>" + issued, ""));

        assertThat(kill).extracting(item -> ((Item.Story) item).article().uri()).containsExactly("b", "a");
        assertThat(kill).extracting(item -> ((Item.Story) item).article().pubStatus())
                .containsOnly(PubStatus.CANCELED);
        assertThat(kill).extracting(item -> ((Item.Story) item).article().corrects())
                .containsExactly(List.of("a"), List.of());
    }

    @Test
    void anUpdateTakesThePlaceOfTheDocumentThatItNames() {
        List<Item> update = items(null, document("management-doc-idref='a'",
                "<doc-id id-string='b'/><correction id-string='c' info='Fixes the name.'/>", ""));

        assertThat(update).extracting(item -> ((Item.Story) item).article().uri()).containsExactly("b", "a", "c");
        assertThat(update).extracting(item -> ((Item.Story) item).article().pubStatus())
                .containsExactly(PubStatus.USABLE, PubStatus.CANCELED, PubStatus.CANCELED);
        assertThat(items(null, document("management-doc-idref='a' management-idref-status='usable'",
                "<doc-id id-string='b'/>", ""))).hasSize(1);
        assertThat(refusal(null, document("management-doc-idref='a' management-idref-status='gone'",
                "<doc-id id-string='b'/>", ""))).startsWith("pubStatus: came 'gone'");
    }

    @Test
    void unknownStatusIsRefused() {
        assertThat(refusal(null, document("management-status='gone'", "<doc-id id-string='a'/>", "")))
                .isEqualTo("pubStatus: came 'gone', expected usable, withheld or canceled");
    }

    @Test
    void aBrokenDocumentHarmsNoOther() {
        String good = new String(document("", "<doc-id id-string='a'/>", ""), UTF_8);
        String broken = "<nitf><head></body></nitf>";

        assertThat(items(null, (good + broken + good).getBytes(UTF_8))).extracting(item -> item.getClass()
                .getSimpleName()).containsExactly("Story", "Refusal", "Story");
    }

    @Test
    void aNoteOfTheHeadIsNoPartOfTheStory() {
        Article story = nitf("<doc-id id-string='a'/>",
                "<body.head><note noteclass='cautions'><body.content><p>Legal risk.</p>"
                        + "</body.content></note></body.head><body.content><p>One.</p></body.content>");

        assertThat(story.bodyText()).isEqualTo("One.");
        assertThat(story.bodyHtml()).isEqualTo("<p>One.</p>");
        assertThat(story.edNote()).isEqualTo("Legal risk.");
    }

    @Test
    void allBylinesAndAllOfACaptionAreKept() {
        Article story = nitf("<doc-id id-string='a'/>",
                "<body.head><byline>By A</byline><byline>By B</byline></body.head>"
                        + "<body.content><media media-type='image'><media-reference source='p.jpg'/><media-caption><p>A tree.</p>"
                        + "<p>It fell.</p></media-caption></media></body.content>");

        assertThat(story.byline()).isEqualTo("By A, By B");
        assertThat(story.media()).containsExactly(new Media("p.jpg", "picture", "A tree. It fell."));
    }

    @Test
    void documentWithoutAnIdIsKnownByItsWords() {
        String body = "<body.content><p>One.</p></body.content>";

        assertThat(nitf("", body).uri()).matches("urn:dateline:test:[0-9a-f]{32}").isEqualTo(nitf("", body).uri());
        assertThat(nitf("", body.replace("One", "Two")).uri()).isNotEqualTo(nitf("", body).uri());
        assertThat(refusal(null, "<nitf><body/></nitf>".getBytes(UTF_8)))
                .isEqualTo("uri: nothing came, expected the identity of the story");
    }

    @Test
    void aKillWithoutAnIdKillsWhatItNames() {
        byte[] kill = "<nitf><head><docdata management-status='canceled' management-doc-idref='a'/></head></nitf>"
                .getBytes(UTF_8);

        assertThat(items(null, kill)).last().isInstanceOfSatisfying(Item.Story.class, story -> {
            assertThat(story.article().uri()).isEqualTo("a");
            assertThat(story.article().pubStatus()).isEqualTo(PubStatus.CANCELED);
        });
    }

    @Test
    void issueWithPartsOfASecondIsRead() {
        assertThat(nitf("<doc-id id-string='a'/><date.issue norm='20200102T100000.000Z'/>", "").versionCreated())
                .isEqualTo(Instant.parse("2020-01-02T10:00:00Z"));
    }

    @Test
    void statusMayBeInLettersOfAnySize() {
        String id = "<doc-id id-string='a'/>";

        assertThat(story(null, document("management-status='Canceled '", id, "")).pubStatus())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(story(null, document("management-status='Usable'", id, "")).pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(story(null, document("management-status='Embargoed'", id, "")).embargoedUntil())
                .isEqualTo(Article.HELD);
        assertThat(items(null, document("management-doc-idref='b' management-idref-status='Withheld'", id, "")))
                .last().isInstanceOfSatisfying(Item.Story.class,
                        other -> assertThat(other.article().pubStatus()).isEqualTo(PubStatus.WITHHELD));
    }

    private static Article nitf(String docdata, String body) {
        return story(null, document("", docdata, body));
    }

    private static byte[] document(String status, String docdata, String body) {
        return ("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'http://x/nitf.dtd'><nitf><head><title>Title</title>"
                + "<tobject><tobject.subject tobject.subject.refnum='15054000' tobject.subject.matter='soccer'/>"
                + "</tobject><docdata " + status + ">" + docdata + "</docdata></head><body>" + body + "</body></nitf>")
                .getBytes(UTF_8);
    }
}
