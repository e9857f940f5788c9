package news.dateline.enrich.receive;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each of these settings has lost or doubled records somewhere; the service does not start on one. */
class DeliveryGuardTest {

    private static final String BINDING = "spring.cloud.stream.bindings.enrich-in-0.consumer.";
    private static final String CONSUMER = "spring.cloud.stream.kafka.bindings.enrich-in-0.consumer.";
    private static final String TRANSACTION = "spring.cloud.stream.kafka.binder.transaction.";

    @Test
    void whatComesWithTheServicePasses() {
        assertThatCode(() -> DeliveryGuard.check(environment(Map.of()), "me")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({BINDING + "batch-mode, false", BINDING + "use-native-decoding, false",
            CONSUMER + "configuration.isolation.level, read_uncommitted",
            CONSUMER + "configuration.auto.offset.reset, latest",
            CONSUMER + "configuration.group.protocol, consumer",
            CONSUMER + "configuration.partition.assignment.strategy, org.apache.kafka.clients.consumer.RangeAssignor",
            CONSUMER + "common-error-handler-bean-name, errors", CONSUMER + "enable-dlq, true",
            TRANSACTION + "producer.use-native-encoding, false", TRANSACTION + "producer.configuration.acks, 1",
            TRANSACTION + "producer.configuration.enable.idempotence, false",
            TRANSACTION + "transaction-id-prefix, enrich-"})
    void refuses(String key, String value) {
        assertThatThrownBy(() -> DeliveryGuard.check(environment(Map.of(key, value)), "me"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key + ": expected ")
                .hasMessageContaining("found " + value);
    }

    private static StandardEnvironment environment(Map<String, Object> changed) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("changed", changed));
        sources.addLast(new MapPropertySource("instance", Map.of("dateline.enrich.instance", "me")));
        try {
            new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return environment;
    }
}
