package news.dateline.ingest.format.nitf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.DuKeys;
import news.dateline.ingest.format.DuKeys.Period;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.format.Readings;
import org.junit.jupiter.api.Test;

/** Documents of NITF that are versions of one story because they have one {@code du-key}. */
class DuKeyTest {

    private static final String TEN = "<date.issue norm='20200102T100000Z'/>";

    @Test
    void documentsWithOneKeyAreOneStoryInTheOrderOfTheirGenerations() {
        Article ninth = story(Period.DAY, "<doc-id id-string='a.9'/><du-key key='K' generation='9'/>" + TEN);
        Article tenth = story(Period.DAY, "<doc-id id-string='a.10'/><du-key key='K' generation='10' version='2'/>"
                + "<date.issue norm='20200102T095900Z'/>");

        assertThat(ninth.uri()).isEqualTo("urn:dateline:du-key:agency:k:20200102").isEqualTo(tenth.uri());
        assertThat(ninth.revision()).isEqualTo(9);
        assertThat(tenth.revision()).isEqualTo(10);
    }

    @Test
    void withoutGenerationsTheTimeOfIssueGivesTheOrder() {
        Article first = story(Period.DAY, "<doc-id id-string='a'/><du-key key='K'/>" + TEN);
        Article second = story(Period.DAY,
                "<doc-id id-string='b'/><du-key key='K'/><date.issue norm='20200102T120000Z'/>");

        assertThat(first.uri()).isEqualTo(second.uri());
        assertThat(first.revision()).isLessThan(second.revision());
    }

    @Test
    void anotherPartAnotherKeyAndAnotherPeriodAreOtherStories() {
        assertThat(uri(Period.DAY, "<du-key key='K' part='2'/>" + TEN))
                .isEqualTo("urn:dateline:du-key:agency:k:2:20200102");
        assertThat(uri(Period.DAY, "<du-key key='L'/>" + TEN)).isEqualTo("urn:dateline:du-key:agency:l:20200102");
        // in UTC it is still the day before
        assertThat(uri(Period.DAY, "<du-key key='K'/><date.issue norm='20200103T003000+0100'/>"))
                .isEqualTo("urn:dateline:du-key:agency:k:20200103");
        assertThat(uri(Period.MONTH, "<du-key key='K'/>" + TEN)).isEqualTo("urn:dateline:du-key:agency:k:202001")
                .isEqualTo(uri(Period.MONTH, "<du-key key='K'/><date.issue norm='2020-01-31T10:00:00Z'/>"));
        assertThat(uri(Period.YEAR, "<du-key key='K'/>" + TEN)).isEqualTo("urn:dateline:du-key:agency:k:2020");
        assertThat(uri(Period.ALWAYS, "<du-key key='K'/>" + TEN)).isEqualTo("urn:dateline:du-key:agency:k");
    }

    @Test
    void withoutADateOfIssueTheDayOfReceiptCounts() {
        assertThat(uri(Period.DAY, "<du-key key='K'/>")).isEqualTo("urn:dateline:du-key:agency:k:20260102");
        assertThat(uri(Period.DAY, "<du-key key='K'/><date.issue norm='YYYYMMDD000000-HHMM'/>"))
                .isEqualTo("urn:dateline:du-key:agency:k:20260102");
    }

    @Test
    void aKillEndsTheStoryOfItsKeyAndTheDocumentThatItNames() {
        List<Article> kill = turn("canceled");

        assertThat(kill).extracting(Article::uri).containsExactly("urn:dateline:du-key:agency:k:20200102", "a");
        assertThat(kill).extracting(Article::pubStatus).containsOnly(PubStatus.CANCELED);
        assertThat(kill).extracting(Article::revision).containsOnly(Long.MAX_VALUE);
    }

    @Test
    void aHoldIsNewerThanTheDocumentThatItNamesThoughItCountsOtherwise() {
        List<Article> hold = turn("withheld");
        Article named = Readings.articles(Habits.USUAL, document("", "<doc-id id-string='a'/>"
                + "<date.issue norm='20200102T095959Z'/>")).getFirst();

        assertThat(hold.get(0).revision()).isEqualTo(3);
        assertThat(hold.get(1).uri()).isEqualTo(named.uri());
        assertThat(hold.get(1).revision()).isGreaterThan(named.revision());
    }

    @Test
    void withoutAKeyOrWhereTheWireDoesNotNameItsStoriesSoTheDocumentIsTheStory() {
        byte[] keyed = document("", "<doc-id id-string='a'/><du-key key='K' generation='3'/>" + TEN);

        assertThat(Readings.articles(Habits.USUAL, keyed)).extracting(Article::uri, Article::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "2020-01-02T10:00:00Z"));
        assertThat(uri(Period.DAY, "<doc-id id-string='a'/>" + TEN)).isEqualTo("a");
        assertThat(uri(Period.DAY, "<doc-id id-string='a'/><du-key generation='3'/>" + TEN)).isEqualTo("a");
    }

    @Test
    void documentsOfWires() {
        List<Article> fishing = Readings.articles(new Habits(true, true, new DuKeys("IPTC", Period.ALWAYS)),
                Readings.fixture("superdesk-core/nitf-fishing.xml"));
        assertThat(fishing).extracting(Article::uri)
                .containsExactly("urn:dateline:du-key:iptc:ongoing-winter-tide-updates", "iptc.321656141.a");
        assertThat(fishing.getFirst().version()).isEqualTo("14");
        assertThat(fishing).extracting(Article::pubStatus).containsOnly(PubStatus.CANCELED);

        Article brexit = Readings.articles(new Habits(true, true, new DuKeys("PA", Period.DAY)),
                Readings.fixture("superdesk-core/pa5.xml")).getFirst();
        assertThat(brexit.uri()).isEqualTo("urn:dateline:du-key:pa:pa-hhh-politics-brexit:20161011");
        assertThat(brexit.versionCreated()).isEqualTo("2016-10-10T23:13:27Z");
    }

    private static List<Article> turn(String status) {
        return Readings.articles(new Habits(true, true, new DuKeys("Agency", Period.DAY)),
                document("management-status='"
                        + status + "' management-doc-idref='a' management-idref-status='" + status + "'",
                        "<doc-id id-string='b'/><du-key key='K' generation='3'/>" + TEN));
    }

    private static String uri(Period unique, String docdata) {
        return story(unique, docdata).uri();
    }

    private static Article story(Period unique, String docdata) {
        return Readings.articles(new Habits(true, true, new DuKeys("Agency", unique)), document("", docdata))
                .getFirst();
    }

    private static byte[] document(String status, String docdata) {
        return ("<nitf><head><docdata " + status + ">" + docdata + "</docdata></head><body><body.content><p>Text.</p>"
                + "</body.content></body></nitf>").getBytes(UTF_8);
    }
}
