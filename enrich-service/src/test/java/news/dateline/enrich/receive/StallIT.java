package news.dateline.enrich.receive;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.config.GlobalChannelInterceptor;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.ChannelInterceptor;

import news.dateline.testsupport.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The process stands still for so long that Kafka gives its transaction up, as a suspended machine does. */
@Timeout(240)
class StallIT {

    private static final int ARTICLES = 100;
    private static final int BATCH = 50;

    @Test
    void aTransactionThatKafkaGaveUpIsDoneAgain() throws Exception {
        try (var wire = new Wire(TestServers.kafka(), 1).withTopics()) {
            wire.send(IntStream.range(0, ARTICLES).mapToObj(i -> wire.article("urn:it:" + i, 1)).toList());
            try (var service = wire.service(List.of(Stalls.class), "--dateline.enrich.batch=" + BATCH,
                    "--dateline.enrich.threads=1",
                    "--spring.cloud.stream.kafka.binder.transaction.producer.configuration.transaction.timeout.ms=1000")) {
                wire.drained();

                assertThat(service.getBean(Stall.class).over).isTrue();
                assertThat(wire.committed(wire.enriched())).extracting(ConsumerRecord::key)
                        .hasSize(ARTICLES)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** Stands still after the last send of the first batch until Kafka has given up; the commit comes too late. */
    static final class Stall implements ChannelInterceptor {

        final AtomicBoolean over = new AtomicBoolean();
        private final AtomicInteger sends = new AtomicInteger();
        private final KafkaAdmin kafka;
        private final String name;

        Stall(KafkaAdmin kafka, String name) {
            this.kafka = kafka;
            this.name = name;
        }

        @Override
        public void postSend(Message<?> message, MessageChannel channel, boolean sent) {
            if (sends.incrementAndGet() == BATCH) {
                try (var admin = Admin.create(kafka.getConfigurationProperties())) {
                    await("given up").atMost(Duration.ofSeconds(40)).until(() -> givenUp(admin));
                    over.set(true);
                }
            }
        }

        private boolean givenUp(Admin admin) throws Exception {
            return admin.listTransactions()
                    .all()
                    .get()
                    .stream()
                    .filter(each -> each.transactionalId().contains(name))
                    .noneMatch(each -> each.state() != TransactionState.COMPLETE_ABORT);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stalls {

        @Bean
        @GlobalChannelInterceptor(patterns = "enrich-out-0")
        Stall stall(KafkaAdmin kafka, EnrichSettings settings) {
            return new Stall(kafka, settings.instance());
        }
    }
}
