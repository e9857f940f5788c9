package news.dateline.enrich.measure;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of TempEval-3 on cases made by hand. */
class ScoresTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final Timex FRIDAY = timex(0, 6, "DATE", "2017-12-15");
    private static final Timex LAST_WEEK = timex(10, 19, "DATE", "2017-W49");
    private static final Timex EIGHT_YEARS = timex(30, 39, "DURATION", "P8Y");

    @Test
    void whatIsFoundAsMarkedScoresAHundred() {
        var all = List.of(FRIDAY, LAST_WEEK, EIGHT_YEARS);
        assertThat(Scores.of(Pairing.of("a", all, all))).isEqualTo(new Scores(3, 3, 100, 100, 100, 100, 100));
    }

    @Test
    void nothingFoundScoresNothing() {
        assertThat(Scores.of(Pairing.of("a", List.of(FRIDAY), List.of()))).isEqualTo(new Scores(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aWrongValueAShorterExtentAndASpuriousOne() {
        var pairs = new ArrayList<>(Pairing.of("a", List.of(FRIDAY, LAST_WEEK),
                List.of(timex(0, 6, "DATE", "2017-12-08"), timex(15, 19, "DATE", "2017-W49"))));
        pairs.addAll(Pairing.of("b", List.of(EIGHT_YEARS), List.of(timex(50, 52, "DATE", "2017"))));
        var scores = Scores.of(pairs);
        assertThat(scores.relaxed()).isCloseTo(200.0 / 3, EXACT);
        assertThat(scores.strict()).isCloseTo(100.0 / 3, EXACT);
        assertThat(scores.type()).isCloseTo(200.0 / 3, EXACT);
        assertThat(scores.value()).isCloseTo(100.0 / 3, EXACT);
        assertThat(scores.interval()).isCloseTo(100.0 / 3, EXACT);
        assertThat(pairs.stream().map(Cause::of)).containsExactly(Cause.DIRECTION, Cause.EXTENT, Cause.MISSED,
                Cause.SPURIOUS);
    }

    @Test
    void theSameExtentGoesBeforeTheFirstOverlap() {
        var whole = timex(0, 19, "DATE", "2017");
        var pairs = Pairing.of("a", List.of(timex(0, 4, "DATE", "2016"), LAST_WEEK), List.of(whole, LAST_WEEK));
        assertThat(pairs).containsExactly(new Pair("a", timex(0, 4, "DATE", "2016"), whole),
                new Pair("a", LAST_WEEK, LAST_WEEK));
    }

    @Test
    void oneFoundTimeAnswersOneMarkedTimeOnly() {
        var pairs = Pairing.of("a", List.of(timex(0, 4, "DATE", "2016"), timex(5, 9, "DATE", "2017")),
                List.of(timex(0, 9, "DATE", "2016")));
        assertThat(pairs).extracting(Pair::both).containsExactly(true, false);
    }

    @Test
    void anIntervalCutAtPublicationIsTheSame() {
        var cut = new Timex(10, 19, "x", "DATE", "2017-W50", "", "2017-12-11T00:00:00Z", "2017-12-16T00:00:00Z");
        var pairs = Pairing.of("a", List.of(timex(10, 19, "DATE", "2017-W50")), List.of(cut));
        assertThat(Scores.of(pairs).interval()).isCloseTo(100, EXACT);
    }

    @Test
    void theCauseOfAnError() {
        assertThat(cause("DATE 2017-12-15", "TIME 2017-12-15TNI")).isEqualTo(Cause.KIND);
        assertThat(cause("DATE PAST_REF", "DATE 2017")).isEqualTo(Cause.VAGUE);
        assertThat(cause("DATE 2017-12", "DATE 2017")).isEqualTo(Cause.GRAIN);
        assertThat(cause("DATE 2017-Q3", "DATE 2016-Q3")).isEqualTo(Cause.DIRECTION);
        assertThat(cause("DURATION P3D", "DURATION P4D")).isEqualTo(Cause.LENGTH);
        assertThat(cause("DURATION P3D", "DURATION P3D")).isNull();
    }

    private static @Nullable Cause cause(String marked, String found) {
        return Cause.of(new Pair("a", timex(marked), timex(found)));
    }

    private static Timex timex(String typeAndValue) {
        var parts = typeAndValue.split(" ", 2);
        return timex(0, 5, parts[0], parts[1]);
    }

    private static Timex timex(int start, int end, String type, String value) {
        return Timex.marked(start, end, "x", type, value);
    }
}
