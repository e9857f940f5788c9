package news.dateline.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;

/** Feeds: identity, times, media, and entries that are broken. */
class FeedReaderTest {

    @Test
    void brokenEntryHarmsNoOther() {
        List<Item> items = items(null, rss("<item><title>A</title><guid>a</guid></item>"
                + "<item><title>B</b></item><item><title>C</title><guid>c</guid></item>"));

        assertThat(items).extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Story", "Refusal", "Story");
        assertThat(new String(items.get(1).raw().bytes(), UTF_8)).isEqualTo("<item><title>B</b></item>");
    }

    @Test
    void feedThatBreaksOffKeepsItsWholeEntries() {
        String whole = new String(rss("<item><title>A</title><guid>a</guid></item><item><title>B</title>"), UTF_8);

        assertThat(items(null, whole.substring(0, whole.indexOf("<title>B")).getBytes(UTF_8)))
                .extracting(item -> item.getClass().getSimpleName()).containsExactly("Story", "Refusal");
    }

    @Test
    void aNameThatTwoEntriesHaveIsThatOfTheFirst() {
        List<Article> stories = stories(rss("<item><title>A</title><guid>x</guid><link>https://x/a</link></item>"
                + "<item><title>B</title><guid>x</guid><link>https://x/b</link></item>"
                + "<item><title>A again</title><guid>x</guid><link>https://x/a</link></item>"));

        assertThat(stories).extracting(Article::uri).containsExactly("x", "https://x/b", "x");
    }

    @Test
    void mediaAndTimes() {
        Article story = stories(
                rss("""
                        <item><title>A &amp;amp; B</title><guid>a</guid><pubDate>Fri, 24 Jan 2025 15:32:41 EST</pubDate>
                        <dc:creator>A. Writer</dc:creator><category>trade</category>
                        <enclosure url="https://x/s.mp3" type="audio/mpeg" length="1"/>
                        <media:group><media:content url="https://x/p.jpg" medium="image"><media:description>A tree.</media:description>
                        </media:content></media:group>
                        <description>One line of text.</description></item>"""))
                .getFirst();

        assertThat(story.headline()).isEqualTo("A & B");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2025-01-24T20:32:41Z"));
        assertThat(story.byline()).isEqualTo("A. Writer");
        assertThat(story.keywords()).containsExactly("trade");
        assertThat(story.bodyText()).isEqualTo("One line of text.");
        assertThat(story.media()).containsExactly(new Media("https://x/s.mp3", "audio", null),
                new Media("https://x/p.jpg", "picture", "A tree."));
    }

    @Test
    void doctypesAreNotFollowed() {
        byte[] feed = ("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<rss version='0.91'><channel><title>T</title><link>l</link><description>d</description>"
                + "<item><title>A &x;</title><link>https://x/a</link></item></channel></rss>").getBytes(UTF_8);

        assertThat(stories(feed)).singleElement().satisfies(story -> {
            assertThat(story.headline()).isEqualTo("A &x;");
            assertThat(story.uri()).isEqualTo("https://x/a");
        });
    }

    @Test
    void deletedEntryIsAKill() {
        byte[] feed = ("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>"
                + "<title>T</title><id>f</id><updated>2024-03-01T10:00:00Z</updated>"
                + "<at:deleted-entry ref='urn:a' when='2024-03-02T10:00:00Z'><at:comment>Wrong.</at:comment>"
                + "</at:deleted-entry></feed>").getBytes(UTF_8);

        assertThat(stories(feed)).singleElement().satisfies(story -> {
            assertThat(story.uri()).isEqualTo("urn:a");
            assertThat(story.pubStatus()).isEqualTo(PubStatus.CANCELED);
            assertThat(story.versionCreated()).isEqualTo(Instant.parse("2024-03-02T10:00:00Z"));
        });
    }

    @Test
    void feedWithoutEntriesHoldsNothing() {
        assertThat(items(null, rss(""))).isEmpty();
    }

    @Test
    void timesThatNoStandardKnowsAreRead() {
        List<Article> stories = stories(
                rss("<item><guid>a</guid><pubDate>Mon, 06 May 2024 10:00:00 +02:00</pubDate></item>"
                        + "<item><guid>b</guid><pubDate>2024-05-06 08:00:00</pubDate></item>"
                        + "<item><guid>c</guid><pubDate>Mon, 06 May 2024 10:00:00 GMT+2</pubDate></item>"));

        assertThat(stories).extracting(Article::versionCreated).containsOnly(Instant.parse("2024-05-06T08:00:00Z"));
    }

    @Test
    void changeOfAnItemIsAVersion() {
        Article story = stories(rss("<item><guid>a</guid><dc:date>2024-05-06T10:00:00Z</dc:date>"
                + "<dcterms:modified>2024-05-06T12:00:00Z</dcterms:modified><dc:creator>A</dc:creator><dc:creator>B</dc:creator>"
                + "</item>")).getFirst();

        assertThat(story.firstCreated()).isEqualTo(Instant.parse("2024-05-06T10:00:00Z"));
        assertThat(story.version()).isEqualTo("2024-05-06T12:00:00Z");
        assertThat(story.byline()).isEqualTo("A, B");
    }

    @Test
    void addressesAreRelativeToTheFeed() {
        Article story = stories(
                rss("<item><guid>a</guid><link>/news/1</link><enclosure url='/p.jpg' type='image/jpeg'/>"
                        + "<description>&lt;a href='/b'&gt;B&lt;/a&gt;</description></item>"))
                .getFirst();

        assertThat(story.links()).containsExactly("https://x/news/1");
        assertThat(story.media()).containsExactly(new Media("https://x/p.jpg", "picture", null));
        assertThat(story.bodyHtml()).contains("href=\"https://x/b\"");
        assertThat(stories(rss("<item><guid>g</guid></item>")).getFirst().links()).isEmpty();
    }

    @Test
    void baseOfAnEntryIsWithinThatOfItsFeed() {
        byte[] feed = ("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://x/news/'><title>T</title><id>f</id>"
                + "<updated>2024-03-01T10:00:00Z</updated><entry xml:base='a/'><title>A</title><id>urn:a</id>"
                + "<updated>2024-03-01T10:00:00Z</updated><link href='1.html'/><category"
                + " scheme='http://cv.iptc.org/newscodes/mediatopic/' term='20000002'/></entry></feed>")
                .getBytes(UTF_8);

        assertThat(stories(feed)).singleElement().satisfies(story -> {
            assertThat(story.links()).containsExactly("https://x/news/a/1.html");
            assertThat(story.subjects()).extracting(Subject::uri)
                    .containsExactly("http://cv.iptc.org/newscodes/mediatopic/20000002");
        });
    }

    @Test
    void ofMediaThatAreTheSameTheBestIsKept() {
        Article story = stories(
                rss("<item><guid>a</guid><media:group><media:content url='https://x/s.mp4' type='video/mp4'"
                        + " bitrate='100'/><media:content url='https://x/l.mp4' type='video/mp4' bitrate='900'/><media:description>Waves."
                        + "</media:description></media:group></item>"))
                .getFirst();

        assertThat(story.media()).containsExactly(new Media("https://x/l.mp4", "video", "Waves."));
    }

    @Test
    void signThatBeginsNoTagIsText() {
        assertThat(stories(rss("<item><guid>a</guid><title>5 < 6 & 7</title></item>")).getFirst().headline())
                .isEqualTo("5 < 6 & 7");
    }

    private static List<Article> stories(byte[] feed) {
        return items(null, feed).stream().map(item -> ((Item.Story) item).article()).toList();
    }

    private static byte[] rss(String items) {
        return ("<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
                + " xmlns:media='http://search.yahoo.com/mrss/'><channel><title>The Post</title><link>https://x/</link>"
                + "<description>News</description>" + items + "</channel></rss>").getBytes(UTF_8);
    }
}
