package news.dateline.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a server that refuses a feed is left alone. */
class RefusalsTest {

    private static final Instant NOW = Instant.parse("2024-05-06T10:00:00Z");
    private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));

    private final Refusals refusals = new Refusals();

    @Test
    void feedThatIsGoneForGoodIsAskedOnceADay() {
        assertThat(refusals.after(410, NOW)).isEqualTo(Duration.ofDays(1));
        assertThat(refusals.after(200, NEXT_DAY)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void feedThatIsRefusedForADayIsAskedOnceAnHour(int status) {
        assertThat(refusals.after(status, NOW)).isZero();
        assertThat(refusals.after(status, NEXT_DAY.minusSeconds(1))).isZero();
        assertThat(refusals.after(status, NEXT_DAY)).isEqualTo(Duration.ofHours(1));

        assertThat(refusals.after(200, NEXT_DAY)).isZero();
        assertThat(refusals.after(status, NEXT_DAY)).isZero();
    }

    @Test
    void serverThatFailsIsLeftToTheUsualPace() {
        assertThat(refusals.after(500, NOW)).isZero();
        assertThat(refusals.after(500, NEXT_DAY)).isZero();
    }
}
