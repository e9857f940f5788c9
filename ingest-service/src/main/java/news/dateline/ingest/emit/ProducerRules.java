package news.dateline.ingest.emit;

import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import news.dateline.ingest.DatelineSettings;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/**
 * Rules for the producer. It must wait for all replicas and not write twice, or the service does not start. Its times
 * follow the time that a request has: a third to find the brokers, the rest to deliver.
 */
@Configuration(proxyBeanMethods = false)
class ProducerRules implements DefaultKafkaProducerFactoryCustomizer {

    private final long timeout;

    ProducerRules(DatelineSettings settings) {
        this.timeout = settings.ingest().sendTimeout().toMillis();
    }

    @Override
    public void customize(DefaultKafkaProducerFactory<?, ?> factory) {
        check(factory.getConfigurationProperties());
        Map<String, Object> times = new HashMap<>();
        times.put(MAX_BLOCK_MS_CONFIG, Math.toIntExact(timeout * 3 / 10));
        times.put(REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(timeout * 3 / 10));
        times.put(DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(timeout * 6 / 10));
        factory.updateConfigs(times);
    }

    /** Failures reach the sender with the answer; one line of log for each record would bury everything else. */
    @Bean
    static ProducerListener<Object, Object> silentListener() {
        return new ProducerListener<>() {
        };
    }

    static void check(Map<String, Object> producer) {
        String acks = Objects.toString(producer.getOrDefault(ACKS_CONFIG, "all"));
        if (!acks.equals("all") && !acks.equals("-1")) {
            throw new IllegalStateException("spring.kafka.producer.acks: came " + acks
                    + ", expected all: a story must not be acknowledged before all replicas have it");
        }
        String idempotence = Objects.toString(producer.getOrDefault(ENABLE_IDEMPOTENCE_CONFIG, "true"));
        if (!idempotence.equals("true")) {
            throw new IllegalStateException("spring.kafka.producer.properties.enable.idempotence: came " + idempotence
                    + ", expected true: a retry must neither write a story twice nor change the order");
        }
    }
}
