package news.dateline.ingest.format.newsml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.refusal;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NewsML 1.2: identity, revisions and status in time. */
class NewsMl1ReaderTest {

    private static final String BODY = "<NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem>"
            + "<DataContent><p>One.</p><p>Two.</p></DataContent></ContentItem></NewsComponent>";

    @Test
    void identityIsTheSameForAllRevisions() {
        assertThat(story(null, newsml("N", "1", usable(), BODY)).uri()).isEqualTo("urn:newsml:x.com:20200101:id");
        Article second = story(null, newsml("N", "2", usable(), BODY));
        assertThat(second.uri()).isEqualTo("urn:newsml:x.com:20200101:id");
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.bodyText()).isEqualTo("One.\n\nTwo.");
        String publicOnly = "<NewsML><NewsItem><Identification><NewsIdentifier><RevisionId>1</RevisionId>"
                + "<PublicIdentifier>urn:newsml:x:2019:b:1N</PublicIdentifier></NewsIdentifier></Identification>"
                + "<NewsManagement/>" + BODY + "</NewsItem></NewsML>";
        assertThat(story(null, publicOnly.getBytes(UTF_8)).uri()).isEqualTo("urn:newsml:x:2019:b");
    }

    @Test
    void partIsKeptBesideTheWholeForTheNewsroomAlone() {
        Article changes = story(null, newsml("U", "2", usable(), "<Update><InsertAfter DuidRef='p1'><p>More of it.</p>"
                + "</InsertAfter><Delete DuidRef='p2'/></Update>"));

        assertThat(changes.uri()).isEqualTo("urn:newsml:x.com:20200101:id:2U");
        assertThat(changes.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(changes.links()).containsExactly("urn:newsml:x.com:20200101:id");
        assertThat(changes.edNote()).isEqualTo("Part of urn:newsml:x.com:20200101:id, to be put into it by hand:"
                + " revision 2, InsertAfter p1, Delete p2. More of it.");
        assertThat(story(null, newsml("A", "3", usable(), ""))).satisfies(release -> {
            assertThat(release.uri()).isEqualTo("urn:newsml:x.com:20200101:id:3A");
            assertThat(release.pubStatus()).isEqualTo(PubStatus.WITHHELD);
            assertThat(release.edNote()).endsWith("revision 3, status Usable");
        });
    }

    @Test
    void whatAnItemIsMadeOfSaysWhetherItIsAPart() {
        // nobody can tell whether it is the whole
        assertThat(refusal(null, newsml("U", "2", usable(), BODY))).startsWith("RevisionId Update: came U with a text");
        // and parts
        assertThat(story(null, newsml("N", "2", usable(), "")).uri()).endsWith(":id:2A");
        assertThat(story(null, newsml("N", "2", usable(), "<Update><Delete DuidRef='a'/></Update>")).uri())
                .endsWith(":id:2U");
        assertThat(story(null, newsml("u", "2", usable(), "<NewsComponent/>")).uri()).endsWith(":id:2U");
        // no text, and yet whole
        assertThat(story(null, newsml("N", "2", usable(), "<NewsComponent/>")).uri()).endsWith(":id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "Canceled", " CANCELED ", "stat:Canceled"})
    void aKillMayBeInLettersOfAnySize(String status) {
        assertThat(story(null, newsml("N", "2", "<Status FormalName='" + status + "'/>", BODY)).pubStatus())
                .isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void smallLettersOfAStatusMeanTheSame() {
        String change = "<StatusWillChange><FutureStatus FormalName='usable'/><DateAndTime>20300101T000000Z"
                + "</DateAndTime></StatusWillChange>";

        assertThat(story(null, newsml("N", "1", "<Status FormalName='embargoed'/>" + change, BODY)).embargoedUntil())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(story(null, newsml("A", "2", "<Status FormalName='usable'/>", "")).uri()).endsWith(":id:2A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Encoding Notation='Base64'><DataContent>%s</DataContent></Encoding>",
            "<DataContent Encoding='base64'>%s</DataContent>"})
    void textMayBeInBase64(String data) {
        String component = "<NewsComponent><ContentItem>" + data + "</ContentItem></NewsComponent>";
        Base64.Encoder encoder = Base64.getMimeEncoder(20, new byte[]{'\n'});

        for (String text : List.of("<p>Züge.</p><p>Two.</p>", "Züge.\n\nTwo.", "<?xml version='1.0'?><nitf><body>"
                + "<body.content><p>Züge.</p><p>Two.</p></body.content></body></nitf>")) {
            byte[] item = newsml("N", "1", usable(), component.formatted(encoder.encodeToString(text.getBytes(UTF_8))));
            assertThat(story(null, item).bodyText()).isEqualTo("Züge.\n\nTwo.");
        }
        assertThat(story(null, newsml("N", "1", usable(), component.formatted("AAECAwQFBgcI"))).bodyText()).isEmpty();
        assertThat(refusal(null, newsml("N", "1", usable(), component.formatted("YQ=b="))))
                .isEqualTo("base64: came 'YQ=b=', which is none");
    }

    @Test
    void managementAloneCanEndAStory() {
        assertThat(story(null, newsml("A", "2", "<Status FormalName='Canceled'/>", "")).pubStatus())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(story(null, newsml("A", "2", "<Status FormalName='Withheld'/>", "")).pubStatus())
                .isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void managementAloneHoldsAStoryThatItCouldNotShow() {
        String release = "<StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20300101T000000Z"
                + "</DateAndTime></StatusWillChange>";

        for (String status : List.of("<Status FormalName='Embargoed'/>", "<Status FormalName='Embargoed'/>" + release,
                "<Status FormalName='Withheld'/>" + release)) {
            assertThat(story(null, newsml("A", "2", status, ""))).satisfies(held -> {
                assertThat(held.pubStatus()).isEqualTo(PubStatus.WITHHELD);
                assertThat(held.embargoedUntil()).isNull();
                assertThat(held.revision()).isEqualTo(2);
            });
        }
        assertThat(story(null, newsml("A", "2", "<Status FormalName='Embargoed'/>", BODY)).embargoedUntil())
                .isEqualTo(Article.HELD);
    }

    @Test
    void anInstructionTakesEarlierRevisionsBack() {
        String canceled = usable() + "<Instruction FormalName='x'><RevisionStatus%s><Status FormalName='%s'/>"
                + "</RevisionStatus></Instruction>";

        assertThat(story(null, newsml("A", "2", canceled.formatted("", "Canceled"), "")).pubStatus())
                .isEqualTo(PubStatus.WITHHELD);
        assertThat(story(null, newsml("U", "2", canceled.formatted(" Revision='0'", "Withheld"),
                "<Update><Replace DuidRef='a'/></Update>")).pubStatus()).isEqualTo(PubStatus.WITHHELD);
        // of a revision further back, and of a whole story, nothing is to be done
        assertThat(story(null, newsml("A", "9", canceled.formatted(" Revision='7'", "Canceled"), "")).uri())
                .endsWith(":id:9A");
        assertThat(story(null, newsml("A", "2", canceled.formatted("", "Usable"), "")).uri()).endsWith(":id:2A");
        assertThat(story(null, newsml("N", "2", canceled.formatted("", "Canceled"), BODY)).pubStatus())
                .isEqualTo(PubStatus.USABLE);
    }

    @Test
    void embargoIsUntilTheStatusWillChange() {
        String change = "<StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20300101T000000Z"
                + "</DateAndTime></StatusWillChange>";

        assertThat(story(null, newsml("N", "1", "<Status FormalName='Embargoed'/>", BODY)).embargoedUntil())
                .isEqualTo(Article.HELD);
        assertThat(story(null,
                newsml("N", "1", "<Status FormalName='Embargoed'/>" + change.replace("20300101T000000Z", ""), BODY))
                .embargoedUntil()).isEqualTo(Article.HELD);
        assertThat(story(null, newsml("N", "1", "<Status FormalName='Embargoed'/>" + change, BODY)).embargoedUntil())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(story(null, newsml("N", "1", "<Status FormalName='Withheld'/>" + change, BODY)).embargoedUntil())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(story(null, newsml("N", "1", usable() + change.replace("Usable", "Canceled"), BODY)).expires())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void unknownStatusIsRefused() {
        assertThat(refusal(null, newsml("N", "1", "<Status FormalName='Gone'/>", BODY)))
                .isEqualTo("pubStatus: came 'Gone', expected usable, withheld or canceled");
    }

    @Test
    void itemsWithinAnItemAreStoriesOfTheirOwn() {
        String inner = new String(newsml("N", "1", usable(), BODY), UTF_8).replace("<NewsML>", "")
                .replace("</NewsML>", "")
                .replace(">id<", ">inner<");
        String broken = "<NewsItem><Identification/></NewsItem>";
        String members = "<NewsComponent><NewsLines><HeadLine>Package</HeadLine></NewsLines><NewsComponent>" + inner
                + broken
                + inner.replace(">inner<", ">other<")
                + "</NewsComponent><NewsComponent><NewsItemRef NewsItem='urn:newsml:x:1:ref:1N'/>"
                + "</NewsComponent></NewsComponent>";

        List<Item> items = items(null, newsml("N", "1", usable(), members));

        assertThat(items).extracting(item -> item.getClass().getSimpleName()).containsExactly("Story", "Story",
                "Refusal",
                "Story");
        assertThat(items.get(0)).isInstanceOfSatisfying(Item.Story.class, whole -> {
            assertThat(whole.article().headline()).isEqualTo("Package");
            assertThat(whole.article().bodyText()).isEmpty();
            assertThat(whole.article().links()).containsExactly("urn:newsml:x:1:ref");
        });
        assertThat(items.get(3)).isInstanceOfSatisfying(Item.Story.class, other -> {
            assertThat(other.article().uri()).endsWith(":other");
            assertThat(other.article().bodyText()).isEqualTo("One.\n\nTwo.");
        });
    }

    @Test
    void nitfMayBeTheTextOfAnElement() {
        String nitf = "<NewsComponent><ContentItem><DataContent><![CDATA[<?xml version='1.0'?><nitf><body><body.head><byline>By A"
                + "</byline></body.head><body.content><p>One.</p></body.content></body></nitf>]]></DataContent></ContentItem>"
                + "</NewsComponent>";

        Article story = story(null, newsml("N", "1", usable(), nitf));

        assertThat(story.bodyText()).isEqualTo("One.");
        assertThat(story.byline()).isEqualTo("By A");
    }

    @Test
    void pictureHasItsCaptionAndComesOnce() {
        String picture = "<NewsComponent><NewsComponent><Role FormalName='Photo'/><NewsComponent><Role FormalName='Caption'/>"
                + "<ContentItem><DataContent><p>A tree.</p><p>It fell.</p></DataContent></ContentItem></NewsComponent>"
                + "<NewsComponent><Role FormalName='Thumbnail'/><ContentItem Href='small.jpg'/></NewsComponent>"
                + "<NewsComponent><Role FormalName='HighRes'/><ContentItem Href='big.jpg'/></NewsComponent></NewsComponent>"
                + "</NewsComponent>";

        assertThat(story(null, newsml("N", "1", usable(), picture)).media())
                .containsExactly(new Media("big.jpg", "picture", "A tree. It fell."));
    }

    @Test
    void whatIsSaidIsOfTheLanguageOfTheText() {
        String two = "<NewsComponent><NewsComponent><NewsLines><HeadLine>English</HeadLine></NewsLines><DescriptiveMetadata>"
                + "<Language FormalName='en'/></DescriptiveMetadata><ContentItem><DataContent>Short.</DataContent></ContentItem>"
                + "</NewsComponent><NewsComponent><NewsLines><HeadLine>Deutsch</HeadLine></NewsLines><DescriptiveMetadata>"
                + "<Language FormalName='de'/></DescriptiveMetadata><ContentItem><DataContent>Ein langer Text.</DataContent>"
                + "</ContentItem></NewsComponent></NewsComponent>";

        Article story = story(null, newsml("N", "1", usable(), two));

        assertThat(story.headline()).isEqualTo("Deutsch");
        assertThat(story.language()).isEqualTo("de");
        assertThat(story.bodyText()).isEqualTo("Ein langer Text.");
    }

    @Test
    void linesForEditorsAndTheHolderOfTheRightsAreKept() {
        String lines = "<NewsComponent><NewsLines><NewsLine><NewsLineType FormalName='EditorNote'/><NewsLineText>Check names."
                + "</NewsLineText></NewsLine><NewsLine><NewsLineType FormalName='Series'/><NewsLineText>S</NewsLineText></NewsLine>"
                + "</NewsLines><RightsMetadata><Copyright><CopyrightHolder>Agency 2024</CopyrightHolder></Copyright>"
                + "</RightsMetadata></NewsComponent>";

        Article story = story(null, newsml("N", "1", usable(), lines));

        assertThat(story.edNote()).isEqualTo("Check names.");
        assertThat(story.copyrightNotice()).isEqualTo("© Agency 2024");
    }

    private static String usable() {
        return "<Status FormalName='Usable'/>";
    }

    private static byte[] newsml(String update, String revision, String management, String component) {
        return ("<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>x.com</ProviderId>"
                + "<DateId>20200101</DateId><NewsItemId>id</NewsItemId><RevisionId PreviousRevision='0' Update='"
                + update + "'>" + revision + "</RevisionId></NewsIdentifier></Identification><NewsManagement>"
                + management + "</NewsManagement>" + component + "</NewsItem></NewsML>").getBytes(UTF_8);
    }
}
