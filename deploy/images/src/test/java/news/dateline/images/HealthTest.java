package news.dateline.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void asksTheUsualPortOfTheServiceUnlessItWasMoved() {
        assertThat(Ports.of(Map.of("SERVICE", "enrich"))).isEqualTo("http://127.0.0.1:8082");
        assertThat(Ports.of(Map.of("SERVICE", "enrich", "SERVER_PORT", "80"))).isEqualTo("http://127.0.0.1:80");
    }

    @Test
    void saysWhichServicesThereAre() {
        assertThatThrownBy(() -> Ports.of(Map.of())).hasMessage("SERVICE: came '', expected one of [enrich, ingest, "
                + "publish]");
    }
}
