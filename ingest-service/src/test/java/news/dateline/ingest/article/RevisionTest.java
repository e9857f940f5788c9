package news.dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of versions. */
class RevisionTest {

    private static final Instant NOON = Instant.parse("2017-12-15T12:00:00Z");

    @Test
    void digitsAreTheNumberThatTheySay() {
        assertThat(Revision.of("9", NOON)).isEqualTo(9).isLessThan(Revision.of("10", NOON));
        assertThat(Revision.of("0", NOON)).isZero();
        assertThat(Revision.of("007", NOON)).isEqualTo(7);
        assertThat(Revision.of("9223372036854775806", NOON)).isEqualTo(Long.MAX_VALUE - 1);
    }

    @Test
    void otherVersionsSortByTheTimeTheyWereMade() {
        List<Long> order = List.of(Revision.of("draft", NOON), Revision.of("1.2", NOON.plusMillis(1)),
                Revision.of("b", NOON.plusSeconds(1)), Revision.of("a", NOON.plusSeconds(60)));

        assertThat(order).isSorted().doesNotHaveDuplicates().startsWith(NOON.toEpochMilli());
    }

    @Test
    void digitsBeyond64BitsSortByTimeToo() {
        assertThat(Revision.of("9223372036854775808", NOON)).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void lettersFollowUponNumbers() {
        assertThat(Revision.of("final", NOON)).isGreaterThan(Revision.of("1542761538", NOON));
    }

    @Test
    void minusAndForeignDigitsAreNoDigits() {
        assertThat(Revision.of("-1", NOON)).isEqualTo(NOON.toEpochMilli());
        assertThat(Revision.of("٣", NOON)).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void isNeverNegative() {
        assertThat(Revision.of("old", Instant.parse("1950-01-01T00:00:00Z"))).isZero();
    }

    @Test
    void nothingComesAfterAKill() {
        long kill = Revision.of("3", NOON, PubStatus.CANCELED);

        assertThat(List.of("4", "9223372036854775807", "99999999999999999999", "z"))
                .allMatch(version -> Revision.of(version, NOON, PubStatus.USABLE) < kill);
        assertThat(Revision.of("3", NOON, PubStatus.WITHHELD)).isEqualTo(3);
    }
}
