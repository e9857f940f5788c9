package news.dateline.ingest.format.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.refusal;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages: what they say to machines, what their sender says, and what is to be read on them. */
class PageReaderTest {

    private static final String TEXT = "The council of the city on Friday backed a plan to rebuild the old harbour, which"
            + " has been closed since a fire destroyed it in 2019, officials said after the vote, which was close.";
    private static final String BODY = "<nav><a href='/'>Home</a></nav><article><h1>Council backs plan</h1><p>" + TEXT
            + "</p><table><tr><td>For</td><td>12</td></tr><tr><td>Against</td><td>11</td></tr></table><p>" + TEXT
            + "</p><div class='share'>Share on X</div><p>Leave a reply</p></article>";

    @Test
    void openGraphIsReadWhereThereIsNoJsonLd() {
        Article story = story("text/html", page("""
                <title>Council backs plan | The Post</title><meta property="og:title" content="Council backs plan">
                <meta property="og:url" content="https://x/a"><meta property="og:site_name" content="The Post">
                <meta property="article:published_time" content="2024-03-01T10:00:00+01:00">
                <meta property="og:image" content="https://x/i.jpg"><meta name="author" content="A. Writer">
                <meta property="article:tag" content="harbour">"""));

        assertThat(story.uri()).isEqualTo("https://x/a");
        assertThat(story.headline()).isEqualTo("Council backs plan");
        assertThat(story.provider()).isEqualTo("The Post");
        assertThat(story.byline()).isEqualTo("A. Writer");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2024-03-01T09:00:00Z"));
        assertThat(story.keywords()).containsExactly("harbour");
        assertThat(story.media()).containsExactly(new Media("https://x/i.jpg", "picture", null));
        assertThat(story.bodyText()).isEqualTo(TEXT + "\n\n" + TEXT);
    }

    @Test
    void articleIsFoundWithinAGraphAndItsWordsGoBeforeOpenGraph() {
        Article story = story(null,
                page("""
                        <meta property="og:title" content="Other"><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
                        {"@type":["ReportageNewsArticle"],"headline":"Council backs plan","dateModified":"2024-03-02T10:00:00Z",
                        "author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"Post"},"keywords":"a, b","inLanguage":"en-GB"}]}
                        </script><script type="application/ld+json">{broken</script>"""));

        assertThat(story.headline()).isEqualTo("Council backs plan");
        assertThat(story.byline()).isEqualTo("A, B");
        assertThat(story.provider()).isEqualTo("Post");
        assertThat(story.language()).isEqualTo("en-GB");
        assertThat(story.keywords()).containsExactly("a", "b");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2024-03-02T10:00:00Z"));
    }

    @Test
    void whatItsSenderSaysGoesFirst() {
        List<Item> items = items("text/html", null, new Hints("urn:mine", "Mine", "2020-01-01", "de"), page(""));

        Article story = ((Item.Story) items.getFirst()).article();
        assertThat(story.uri()).isEqualTo("urn:mine");
        assertThat(story.headline()).isEqualTo("Mine");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(story.language()).isEqualTo("de");
    }

    @Test
    void charsetIsThatOfItsMetaTag() {
        byte[] page = new String(page("<meta charset=\"windows-1251\">"), UTF_8).replace("The council", "Совет города")
                .getBytes(Charset.forName("windows-1251"));

        assertThat(story(null, page).bodyText()).startsWith("Совет города of the city");
    }

    @Test
    void pageWithoutATextIsRefused() {
        assertThat(refusal(null, "<!DOCTYPE html><html><head><title>T</title></head><body></body></html>"
                .getBytes(UTF_8))).isEqualTo("html: came without a text to read, expected a story");
    }

    @Test
    void thingsMayStandElsewhereUnderTheirNames() {
        Article story = story(null,
                page("""
                        <script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Tom &amp; Jerry&#8217;s plan",
                        "author":{"@id":"#a"},"publisher":{"@id":"#p"},"image":{"@id":"#i"},"inLanguage":{"name":"English","alternateName":"en"}},
                        {"@type":"Person","@id":"#a","name":["A","B"]},{"@type":"Organization","@id":"#p","name":"Post"},
                        {"@type":"ImageObject","@id":"#i","url":["https://x/i.jpg"]}]}</script>"""));

        assertThat(story.headline()).isEqualTo("Tom & Jerry’s plan");
        assertThat(story.byline()).isEqualTo("A, B");
        assertThat(story.provider()).isEqualTo("Post");
        assertThat(story.language()).isEqualTo("en");
        assertThat(story.media()).containsExactly(new Media("https://x/i.jpg", "picture", null));
        // the headline for machines is not the one above the text, which is no paragraph all the same
        assertThat(story.bodyText()).isEqualTo(TEXT + "\n\n" + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "//<![CDATA[\n%s\n//]]>", "<!--\n%s\n-->", "/*<![CDATA[*/ %s /*]]>*/"})
    void jsonLdIsReadAsPagesHaveIt(String script) {
        String json = "{\"@type\":\"NewsArticle\",\"headline\":\"Council\nbacks it\",\"dateModified\":"
                + "\"2024-05-06 10:00:00\",\"author\":[\"A\",{\"name\":\"B\"}],}";

        Article story = story(null, page("<script type='application/ld+json; charset=utf-8'>" + script.formatted(json)
                + "</script>"));

        assertThat(story.headline()).isEqualTo("Council backs it");
        assertThat(story.byline()).isEqualTo("A, B");
        assertThat(story.versionCreated()).isEqualTo(Instant.parse("2024-05-06T10:00:00Z"));
    }

    @Test
    void textOfALiveBlogIsThatOfItsPosts() {
        byte[] page = ("<!DOCTYPE html><html><head><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                + "\"headline\":\"Live\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"First\",\"articleBody\":\""
                + TEXT
                + "\"},{\"articleBody\":\"Second.\"}]}</script></head><body><h1>Live</h1><p>Loading</p></body></html>")
                .getBytes(UTF_8);

        assertThat(story(null, page).bodyText()).isEqualTo("First\n\n" + TEXT + "\n\nSecond.");
    }

    @Test
    void addressOfAPictureIsRelativeToThatOfThePage() {
        assertThat(story("text/html",
                page("<link rel='canonical' href='https://x/news/a'><meta property='og:image' content='/i.jpg'>"))
                .media()).containsExactly(new Media("https://x/i.jpg", "picture", null));
    }

    private static byte[] page(String head) {
        return ("<!DOCTYPE html><html><head>" + head + "</head><body>" + BODY + "</body></html>").getBytes(UTF_8);
    }
}
