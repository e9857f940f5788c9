package news.dateline.enrich.receive;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Refuses to start on a configuration that could lose, double or flood records without a word. Each of its demands is
 * one way in which that has been seen to happen; all that are not met are told at once.
 */
final class DeliveryGuard {

    private static final String BINDING = "spring.cloud.stream.bindings.enrich-in-0.consumer.";
    private static final String CONSUMER = "spring.cloud.stream.kafka.bindings.enrich-in-0.consumer.";
    private static final String TRANSACTION = "spring.cloud.stream.kafka.binder.transaction.";

    private final Environment environment;
    private final List<String> violations = new ArrayList<>();

    private DeliveryGuard(Environment environment) {
        this.environment = environment;
    }

    static void check(Environment environment, String instance) {
        var guard = new DeliveryGuard(environment);
        guard.consumer();
        guard.producer(instance);
        if (!guard.violations.isEmpty()) {
            throw new IllegalStateException("This configuration could lose or double records:\n  "
                    + String.join("\n  ", guard.violations));
        }
    }

    private void consumer() {
        expect(BINDING + "batch-mode", "true");
        expect(BINDING + "use-native-decoding", "true");
        expect(CONSUMER + "configuration.isolation.level", "read_committed");
        expect(CONSUMER + "configuration.auto.offset.reset", "earliest");
        expect(CONSUMER + "configuration.group.protocol", "classic");
        expect(CONSUMER + "configuration.partition.assignment.strategy",
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        expectNone(CONSUMER + "common-error-handler-bean-name");
        expect(CONSUMER + "enable-dlq", "false");
    }

    private void producer(String instance) {
        expect(TRANSACTION + "producer.use-native-encoding", "true");
        expect(TRANSACTION + "producer.configuration.acks", "all");
        expect(TRANSACTION + "producer.configuration.enable.idempotence", "true");
        var prefix = TRANSACTION + "transaction-id-prefix";
        if (!find(prefix, "").contains(instance)) {
            violations.add("%s: expected one with the name of the instance, %s, in it, found %s".formatted(prefix,
                    instance, find(prefix, "none")));
        }
    }

    private void expect(String key, String value) {
        if (!find(key, "").equals(value)) {
            violations.add("%s: expected %s, found %s".formatted(key, value, find(key, "none")));
        }
    }

    private void expectNone(String key) {
        if (!find(key, "").isEmpty()) {
            violations.add("%s: expected none, found %s".formatted(key, find(key, "none")));
        }
    }

    private String find(String key, String otherwise) {
        @Nullable
        String found = environment.getProperty(key);
        return found == null ? otherwise : found;
    }
}
