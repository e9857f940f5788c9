package news.dateline.publish.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.publish.story.Verdict.Bury;
import news.dateline.publish.story.Verdict.Write;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Fact FACT = new Fact(null, null, "DAY", "It happened", null, List.of(), null, List.of(),
            "HAPPENED", null, null, null, null);

    @Test
    void aNewStoryIsWritten() {
        Story story = story(1, 2);
        assertThat(Verdict.on(arrival(story), Standing.NONE)).isEqualTo(new Write(story, 0, 2, 2, Standing.NONE));
    }

    @Test
    void factsStandBesideThoseTheyReplace() {
        Story three = story(2, 3);
        Standing inFront = new Standing(1, 0, 2, 2, Restraint.NONE);
        assertThat(Verdict.on(arrival(three), inFront)).isEqualTo(new Write(three, 2, 3, 5, inFront));
        Story two = story(3, 2);
        Standing behind = new Standing(2, 2, 3, 5, Restraint.NONE);
        Write back = new Write(two, 0, 2, 5, behind);
        assertThat(Verdict.on(arrival(two), behind)).isEqualTo(back);
        assertThat(back.isSwap()).isTrue();
        assertThat(IntStream.range(0, 5).filter(back::fills)).containsExactly(0, 1);
        assertThat(IntStream.range(0, 5).filter(back::keeps)).containsExactly(2, 3, 4);
        Story four = story(4, 4);
        assertThat(Verdict.on(arrival(four), behind)).isEqualTo(new Write(four, 5, 4, 9, behind));
    }

    @Test
    void aRecallKeepsNothing() {
        Story gone = story(2, PubStatus.CANCELED, 0);
        Write write = (Write) Verdict.on(arrival(gone), new Standing(1, 2, 3, 6, Restraint.NONE));
        assertThat(write.isSwap()).isFalse();
        assertThat(IntStream.range(0, 6).filter(slot -> write.fills(slot) || write.keeps(slot))).isEmpty();
        assertThat(write.slots()).isEqualTo(6);
    }

    @Test
    void theSameRevisionIsWrittenAgainWhereItStandsButAddsNoFact() {
        Story story = story(2, 4);
        Standing standing = new Standing(2, 2, 3, 5, Restraint.NONE);
        Write again = (Write) Verdict.on(arrival(story), standing);
        assertThat(again).isEqualTo(new Write(story, 2, 3, 6, standing));
        assertThat(again.isSwap()).isFalse();
    }

    @Test
    void anOlderRevisionOnlyBuriesWhatTheNewerOneKnowsNothingOf() {
        Story story = story(2, 4);
        assertThat(Verdict.on(arrival(story), new Standing(3, 0, 1, 2, Restraint.NONE)))
                .isEqualTo(new Bury(story, 3, 2, 6));
    }

    @Test
    void aBatchKeepsTheNewestAndTheMostFacts() {
        Story newest = story(3, 1);
        assertThat(Arrival.of(List.of(story(1, 2), newest, story(2, 5), story(3, 4))))
                .singleElement().isEqualTo(new Arrival(newest, 5, 3));
    }

    @Test
    void ofTheSameRevisionTheStricterOneHoldsInBothOrders() {
        Story usable = story(2, 4);
        Story withheld = story(2, PubStatus.WITHHELD, 0);
        assertThat(Arrival.of(List.of(usable, withheld))).extracting(Arrival::story).containsExactly(withheld);
        assertThat(Arrival.of(List.of(withheld, usable))).extracting(Arrival::story).containsExactly(withheld);

        Standing open = new Standing(2, 0, 4, 4, Restraint.NONE);
        Write hides = (Write) Verdict.on(arrival(withheld), open);
        assertThat(hides.isStricter()).isTrue();
        assertThat(hides.facts()).isZero();
        Standing hidden = new Standing(2, 0, 0, 4, new Restraint(true, null));
        assertThat(((Write) Verdict.on(arrival(usable), hidden)).isStricter()).isFalse();
        assertThat(((Write) Verdict.on(arrival(withheld), hidden)).isStricter()).isFalse();
        assertThat(((Write) Verdict.on(arrival(usable), open)).isStricter()).isFalse();
    }

    private static Arrival arrival(Story story) {
        return Arrival.of(List.of(story)).iterator().next();
    }

    private static Story story(long revision, int facts) {
        return story(revision, PubStatus.USABLE, facts);
    }

    private static Story story(long revision, PubStatus status, int facts) {
        return new Story("urn:a", "1", revision, status, null, "test", "text", null, null, null, null, null,
                null, null, "", null, null, Instant.EPOCH, null, null, null, null, null, null, null, List.of(),
                List.of(), List.of(), List.of(), List.of(), Instant.EPOCH, "h", List.of(), List.of(),
                Collections.nCopies(facts, FACT), null);
    }
}
