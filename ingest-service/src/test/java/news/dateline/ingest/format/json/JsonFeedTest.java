package news.dateline.ingest.format.json;

import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Media;
import org.junit.jupiter.api.Test;

/** JSON Feed as publishing systems write it. */
class JsonFeedTest {

    @Test
    void titleIsTextAndAddressesAreRelativeToThePaper() {
        Article story = story(
                """
                        {"version":"https://jsonfeed.org/version/1.1","home_page_url":"https://x/","items":[{"title":"It&#8217;s &amp; on",
                         "url":"/news/1","image":"i.jpg","content_text":"One.","date_published":"2024-05-06 10:00:00"}]}
                        """);

        assertThat(story.headline()).isEqualTo("It’s & on");
        assertThat(story.uri()).isEqualTo("https://x/news/1");
        assertThat(story.media()).containsExactly(new Media("https://x/i.jpg", "picture", null));
    }
}
