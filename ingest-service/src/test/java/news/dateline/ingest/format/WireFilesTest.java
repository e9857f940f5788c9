package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.fixture;
import static news.dateline.ingest.format.Readings.refusal;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import org.junit.jupiter.api.Test;

/** Files as agencies and the IPTC wrote them. */
class WireFilesTest {

    private static final String SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

    @Test
    void superdeskStoryUnderEmbargo() {
        Article story = story(fixture("superdesk-core/ninjs_embargoed.json"));

        assertThat(story.format()).isEqualTo("ninjs-1");
        assertThat(story.uri()).isEqualTo("fd8e441b-a698-4411-9246-7d5de21cced9");
        assertThat(story.revision()).isEqualTo(11);
        assertThat(story.embargoedUntil()).isEqualTo(Instant.parse("2022-06-29T02:30:00Z"));
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2022-06-26T23:54:25Z"));
        assertThat(story.firstCreated()).isEqualTo(Instant.parse("2022-06-20T23:20:35Z"));
        assertThat(story.provider()).isEqualTo("360info");
        assertThat(story.headline()).isEqualTo("Trouble is brewing for the future of beer");
        assertThat(story.genre()).isEqualTo("Feature");
        assertThat(story.copyrightNotice()).isNull();
        assertThat(story.subjects()).containsExactly(
                new Subject(SUBJECT_CODES + "06011000", "global warming"),
                new Subject(MEDIA_TOPICS + "20000419", "global warming"), new Subject(MEDIA_TOPICS + "06000000", null),
                new Subject(SUBJECT_CODES + "04001000", "agriculture"),
                new Subject(MEDIA_TOPICS + "20000210", "agriculture"), new Subject(MEDIA_TOPICS + "04000000", null));
        assertThat(story.media()).singleElement().satisfies(picture -> {
            assertThat(picture.type()).isEqualTo("picture");
            assertThat(picture.uri()).endsWith("649b.jpg");
            assertThat(picture.caption()).startsWith("There’s nothing quite like a cold beer");
        });
        assertThat(story.bodyText()).startsWith("What does torched earth taste like?").contains("\n\nBeer production")
                .contains("resort to inferior products.\n\n").doesNotContain("<", "&nbsp;", "\u00A0");
        assertThat(story.bodyHtml()).contains("<p>", "href=\"https://www.cbsnews.com");
    }

    @Test
    void dpaStoryOfNinjs3() {
        Article story = story(fixture("newsinjson/dpa_text.json"));

        assertThat(story.format()).isEqualTo("ninjs-3");
        assertThat(story.uri()).isEqualTo("urn:newsml:dpa.com:20090101:190510-99-167362");
        assertThat(story.revision()).isEqualTo(2);
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2019-05-10T14:02:28Z"));
        assertThat(story.headline()).isEqualTo("Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?");
        assertThat(story.byline()).isEqualTo("Von Christian Hollmann, dpa");
        assertThat(story.provider()).isEqualTo("dpa");
        assertThat(story.language()).isEqualTo("de");
        assertThat(story.urgency()).isEqualTo(4);
        assertThat(story.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(story.bodyText().split("\n\n", -1)).hasSize(9);
        assertThat(story.bodyText()).startsWith("Für Lucien Favre war es «der größte Skandal");
    }

    @Test
    void complexStoryOfNinjs1() {
        Article story = story(fixture("newsinjson/ninjsExComplex1.json"));

        assertThat(story.format()).isEqualTo("ninjs-1");
        assertThat(story.revision()).isEqualTo(1);
        assertThat(story.located()).isEqualTo("Grossetto, Italy");
        assertThat(story.bodyText().split("\n\n", -1)).hasSize(4);
        assertThat(story.media()).extracting(Media::uri)
                .containsExactly("http://hosted.ap.org/photos/2/2643c588-dc8d-4923-bebd-e3b904edbb3a-big.jpg");
        assertThat(story.media().getFirst().caption()).startsWith("The Costa Concordia cruise ship lies on its side");
    }

    @Test
    void cancelledIsRefusedForItsSpelling() {
        assertThat(refusal(new String(fixture("newsinjson/007_pubstatus_cancelled.json"), UTF_8)))
                .isEqualTo("pubStatus: came 'cancelled', expected usable, withheld or canceled;"
                        + " the standards spell it canceled, with one l");
    }

    @Test
    void expiryThatIsNoTimeIsRefused() {
        assertThat(refusal(new String(fixture("newsinjson/003_bad_expires.json"), UTF_8)))
                .isEqualTo("expires: came an object, expected a string");
    }
}
