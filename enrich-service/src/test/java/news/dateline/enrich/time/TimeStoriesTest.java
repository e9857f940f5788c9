package news.dateline.enrich.time;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** The times of whole stories, of our own making, in each language that there are rules for. */
class TimeStoriesTest {

    private static final Times TIMES = new Times();

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.time.TimeStory#all")
    void everyTimeIsFoundAndNoOther(TimeStory story) {
        assertThat(found(story, story.body()).stream().map(TimeStoriesTest::marked)).containsExactlyElementsOf(
                story.times());
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.time.TimeStory#all")
    void everyTimeSaysARuleOfItsLanguage(TimeStory story) {
        assertThat(found(story, story.body())).extracting(TimeExpression::rule)
                .allMatch(rule -> rule.startsWith(story.language() + "/"));
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.time.TimeStory#all")
    void aParagraphAtTheEndChangesNothingBeforeIt(TimeStory story) {
        var before = found(story, story.body());
        TimeStory.all().map(other -> found(story, story.body() + "\n\n" + other.body()))
                .forEach(after -> assertThat(after.subList(0, before.size())).isEqualTo(before));
    }

    private static List<TimeExpression> found(TimeStory story, String body) {
        return TIMES.find(Text.of(body, story.language()), story.day(), null);
    }

    private static String marked(TimeExpression time) {
        return time.text() + '|' + time.type() + ' ' + time.value() + (time.mod() == null ? "" : " " + time.mod());
    }
}
