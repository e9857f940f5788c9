package news.dateline.publish.receive;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.config.IntegrationManagementConfigurer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.messaging.Message;

/**
 * How batches come in. The function gets the records as Kafka has them, so that nothing between the broker and our own
 * reader converts, drops or renames anything. It throws only for what will do later; {@link AgainAfterAPause} then
 * lets the same records come again.
 */
@Configuration(proxyBeanMethods = false)
class Receiving {
    @Bean
    Consumer<Message<List<ConsumerRecord<byte[], byte[]>>>> publish(Batches batches) {
        return message -> batches.handle(message.getPayload());
    }

    /**
     * Instead of the one that counts what passes each channel, which nobody asks: Spring looks for what turned that on in
     * the bytes of a class, with a reader that no cache holds.
     */
    @Bean(IntegrationManagementConfigurer.MANAGEMENT_CONFIGURER_NAME)
    static IntegrationManagementConfigurer plainChannels() {
        return new IntegrationManagementConfigurer();
    }

    @Bean
    RawBatches rawBatches() {
        return new RawBatches();
    }

    @Bean
    CommonErrorHandler publishErrors(ReceiveSettings settings) {
        return new AgainAfterAPause(settings);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patientStop(ReceiveSettings settings) {
        return (container, destination, group) -> container.getContainerProperties()
                .setShutdownTimeout(settings.shutdown().toMillis());
    }
}
