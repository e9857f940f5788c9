package news.dateline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every overlay, rendered and held against every rule. */
class OverlaysTest {
    @ParameterizedTest
    @MethodSource("news.dateline.kubernetes.Overlay#names")
    void keepsAllRules(String name) {
        assertThat(Rule.brokenBy(Overlay.render(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("news.dateline.kubernetes.Overlay#names")
    void holdsTheThreeServices(String name) {
        assertThat(Overlay.render(name).of("Deployment").map(Manifest::name)).containsExactlyInAnyOrder("ingest",
                "enrich",
                "publish");
    }
}
