package news.dateline.ingest.emit;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A producer that might lose or double stories does not start. */
class ProducerRulesTest {

    @Test
    void allReplicasAndNoDoublesAreTheRule() {
        assertThatNoException().isThrownBy(() -> ProducerRules.check(Map.of()));
        assertThatNoException()
                .isThrownBy(() -> ProducerRules.check(Map.of("acks", "-1", "enable.idempotence", true)));
    }

    @Test
    void lessThanThatIsRefused() {
        assertThatThrownBy(() -> ProducerRules.check(Map.of("acks", "1")))
                .hasMessageStartingWith("spring.kafka.producer.acks: came 1, expected all");
        assertThatThrownBy(() -> ProducerRules.check(Map.of("enable.idempotence", "false")))
                .hasMessageContaining("enable.idempotence: came false, expected true");
    }
}
