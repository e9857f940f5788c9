package news.dateline.images;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.local.process.Ports;
import news.dateline.local.server.Distribution;
import news.dateline.local.server.Kafka;

/** On a real Kafka, as in the training. */
class TrainTest {
    private static final Path ROOT = Path.of(System.getProperty("dateline.root", "../.."));

    @Test
    void aServiceThatHasNotReachedKafkaHasLearnedTooLittle(@TempDir Path folder) throws Exception {
        try (var kafka = Kafka.single(Distribution.of(ROOT), folder, Ports.free())) {
            kafka.start();
            var client = Map.<String, Object>of("bootstrap.servers", kafka.address());
            try (var admin = Admin.create(client)) {
                Train.makeTopics(admin);
                assertThatThrownBy(() -> Train.expectReached(admin)).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("has not reached Kafka");
                try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
                    producer.send(new ProducerRecord<>("news.articles.raw", new byte[]{1})).get();
                }
                assertThatCode(() -> Train.expectReached(admin)).doesNotThrowAnyException();
            }
        }
    }
}
