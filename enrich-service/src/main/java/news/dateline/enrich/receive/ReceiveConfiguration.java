package news.dateline.enrich.receive;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.cloud.stream.binding.OutputBindingLifecycle;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.integration.config.IntegrationManagementConfigurer;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

import io.micrometer.core.instrument.MeterRegistry;

import news.dateline.enrich.Enrichment;
import news.dateline.enrich.emit.DeadLetters;
import news.dateline.enrich.emit.EnrichedEvents;
import news.dateline.enrich.emit.Spans;
import news.dateline.enrich.emit.LeftOpen;
import news.dateline.enrich.emit.TopicCreation;

/** Wires the room; the one place where the clock of the machine comes in. */
@Configuration(proxyBeanMethods = false)
class ReceiveConfiguration {

    ReceiveConfiguration(Environment environment, EnrichSettings settings) {
        DeliveryGuard.check(environment, settings.instance());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Meters meters(MeterRegistry registry) {
        return new Meters(registry);
    }

    @Bean
    Progress progress(Meters meters, Clock clock) {
        return new Progress(meters, clock);
    }

    @Bean
    EnrichRecord enrichRecord(Enrichment enrichment, EnrichedEvents events, Meters meters, Spans spans) {
        return new EnrichRecord(enrichment::enrich, events, meters, spans);
    }

    /** The function that the binding is named after. */
    @Bean
    Function<Message<List<byte[]>>, List<Message<byte[]>>> enrich(EnrichRecord record, DeadLetters deadLetters,
            Progress progress) {
        return new EnrichBatch(record, deadLetters, progress);
    }

    /**
     * Instead of the one that counts what passes each channel, which nobody asks: Spring looks for what turned that on in
     * the bytes of a class, with a reader that no cache holds.
     */
    @Bean(IntegrationManagementConfigurer.MANAGEMENT_CONFIGURER_NAME)
    static IntegrationManagementConfigurer plainChannels() {
        return new IntegrationManagementConfigurer();
    }

    /** Hands on the records themselves: headers are read where they are needed. */
    @Bean
    BatchMessageConverter recordsAsTheyAre(KafkaHeaderMapper headers) {
        var converter = new BatchMessagingMessageConverter();
        converter.setHeaderMapper(headers);
        converter.setRawRecordHeader(true);
        return converter;
    }

    @Bean
    Assignments assignments(Progress progress) {
        return new Assignments(progress);
    }

    @Bean
    StreamHealth streamHealthIndicator(KafkaAdmin kafka, Assignments assignments) {
        return new StreamHealth(kafka, assignments);
    }

    @Bean
    static StartedByHand startedByHand() {
        return new StartedByHand();
    }

    @Bean
    Opening opening(TopicCreation topics, LeftOpen leftOpen, OutputBindingLifecycle outputs,
            InputBindingLifecycle inputs,
            ApplicationEventPublisher publisher) {
        return new Opening(topics, leftOpen, outputs, inputs, publisher);
    }

    @Bean
    Lifeline lifeline(ApplicationEventPublisher publisher) {
        return new Lifeline(publisher);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> container(EnrichSettings settings,
            Progress progress, StreamHealth health) {
        return (container, destination, group) -> {
            container.setAfterRollbackProcessor(new DefaultAfterRollbackProcessor<>(null, endless(settings.retry())));
            container.setBatchInterceptor(progress);
            container.getContainerProperties().setShutdownTimeout(settings.drain().toMillis());
            // Else the batch whose transaction was given up is neither written nor read again; see Lifeline
            container.getContainerProperties().setStopContainerWhenFenced(true);
            health.watch(container);
        };
    }

    /** Waits longer and longer, but never gives up. */
    private static BackOff endless(EnrichSettings.Retry retry) {
        var backOff = new ExponentialBackOff(retry.first().toMillis(), retry.growth());
        backOff.setMaxInterval(retry.most().toMillis());
        backOff.setJitter(retry.jitter().toMillis());
        return backOff;
    }
}
