package news.dateline.publish.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import news.dateline.publish.story.Verdict.Bury;
import news.dateline.publish.story.Verdict.Write;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Fact FACT = new Fact(null, null, "DAY", "It happened", null, List.of(), null, List.of(),
            "HAPPENED", null, null);

    @Test
    void aNewStoryIsWritten() {
        Story story = story(1, 2);
        assertThat(Verdict.on(arrival(story), Standing.NONE)).isEqualTo(new Write(story, 2, 2));
    }

    @Test
    void fewerFactsFillTheOldSlotsWithTombstones() {
        Story story = story(2, 1);
        assertThat(Verdict.on(arrival(story), new Standing(1, 3, 5))).isEqualTo(new Write(story, 1, 5));
    }

    @Test
    void theSameRevisionIsWrittenAgainButAddsNoFact() {
        Story story = story(2, 4);
        assertThat(Verdict.on(arrival(story), new Standing(2, 3, 5))).isEqualTo(new Write(story, 3, 5));
    }

    @Test
    void anOlderRevisionOnlyBuriesWhatTheNewerOneKnowsNothingOf() {
        Story story = story(2, 4);
        assertThat(Verdict.on(arrival(story), new Standing(3, 1, 2))).isEqualTo(new Bury(story, 3, 2, 4));
    }

    @Test
    void aBatchKeepsTheNewestAndTheMostSlots() {
        Story newest = story(3, 1);
        assertThat(Arrival.of(List.of(story(1, 2), newest, story(2, 5), story(3, 4))))
                .singleElement().isEqualTo(new Arrival(newest, 5, 3));
    }

    private static Arrival arrival(Story story) {
        return Arrival.of(List.of(story)).iterator().next();
    }

    private static Story story(long revision, int facts) {
        return new Story("urn:a", "1", revision, PubStatus.USABLE, null, "test", "text", null, null, null, null, null,
                null, null, "", null, null, Instant.EPOCH, null, null, null, null, null, null, null, List.of(),
                List.of(), List.of(), List.of(), List.of(), Instant.EPOCH, "h", List.of(),
                Collections.nCopies(facts, FACT));
    }
}
