package news.dateline.enrich.emit;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.util.unit.DataSize;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class EmitConfiguration {

    @Bean
    EnrichedEvents enrichedEvents(Clock clock, @Value("${dateline.enrich.largest-event}") DataSize largest,
            MeterRegistry registry) {
        return new EnrichedEvents(wireJson(), clock, largest, registry);
    }

    @Bean
    Spans spans(@Value("${management.opentelemetry.enabled}") boolean on, ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        return on ? Spans.of(tracer.getObject(), propagator.getObject()) : Spans.off();
    }

    @Bean
    DeadLetters deadLetters(StreamBridge bridge) {
        return new DeadLetters(bridge::send);
    }

    @Bean
    TopicCreation topicCreation(Topics topics, KafkaAdmin kafka) {
        return new TopicCreation(topics, kafka);
    }

    @Bean
    LeftOpen leftOpen(KafkaAdmin kafka,
            @Value("${spring.cloud.stream.kafka.binder.transaction.transaction-id-prefix}") String prefix) {
        return new LeftOpen(kafka, prefix);
    }

    /** The binder looks this bean up by its name. */
    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new WireHeaders();
    }

    /** A mapper of its own: the shape of events is no matter of configuration. */
    static JsonMapper wireJson() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
