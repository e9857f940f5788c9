package news.dateline.ingest.source.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.dateline.ingest.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

/** How much a provider may push. */
class LimitsTest {

    @Test
    void tooManyRequestsWaitAndOtherProvidersDoNot() {
        Limits limits = new Limits(Settings.of("dateline.ingest.limits.agency.requests=2",
                "dateline.ingest.limits.agency.per=1h"));
        limits.expectRoom("agency");
        limits.expectRoom("agency");

        assertTooMany(limits, "agency", 1_700, 1_801);
        limits.expectRoom("other");
    }

    @Test
    void largeBodyIsTakenAndTheNextRequestsWaitForIt() {
        Limits limits = new Limits(Settings.of("dateline.ingest.limits.agency.size=1MB",
                "dateline.ingest.limits.agency.per=1m"));
        limits.expectRoom("agency");
        limits.took("agency", 3 << 20);

        assertTooMany(limits, "agency", 110, 121);
    }

    private static void assertTooMany(Limits limits, String provider, long from, long to) {
        assertThatThrownBy(() -> limits.expectRoom(provider)).isInstanceOfSatisfying(ErrorResponseException.class,
                e -> {
                    assertThat(e.getStatusCode().value()).isEqualTo(429);
                    assertThat(Long.valueOf(e.getHeaders().getFirst("Retry-After"))).isBetween(from, to);
                    assertThat(e.getBody().getDetail()).contains("dateline.ingest.limits." + provider);
                });
    }
}
