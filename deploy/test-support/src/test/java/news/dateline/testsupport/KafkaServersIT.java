package news.dateline.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaServersIT {
    private final String topic = "servers-" + UUID.randomUUID();

    @Test
    void theSharedOneKeepsRecordsOfAnyTimeAndHidesAbortedOnes() throws Exception {
        var server = TestServers.kafka();
        create(server);
        send(server, Map.of(), "plain");
        try (var producer = producer(server, Map.of("transactional.id", topic))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "aborted")).get();
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "committed")).get();
            producer.commitTransaction();
        }
        assertThat(read(server, 2)).containsExactly("plain", "committed");
    }

    @Test
    void theSharedOneTakesRecordsOfManyMegabytes() throws Exception {
        var server = TestServers.kafka();
        create(server);
        var large = "x".repeat(20_000_000);
        send(server, Map.of("max.request.size", 32_000_000, "buffer.memory", 64_000_000), large);
        assertThat(read(server, 1)).containsExactly(large);
    }

    @Test
    void anOwnOneComesBackOnItsAddressWithItsData() throws Exception {
        try (var server = TestServers.ownKafka()) {
            create(server.address());
            send(server.address(), Map.of(), "before");
            server.stop();
            server.start();
            send(server.address(), Map.of(), "after a stop");
            server.kill();
            server.start();
            send(server.address(), Map.of(), "after a kill");
            assertThat(read(server.address(), 3)).containsExactly("before", "after a stop", "after a kill");
        }
    }

    private void create(String server) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", server))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    /** One record, dated long before the usual retention. */
    private void send(String server, Map<String, Object> settings, String value) throws Exception {
        try (var producer = producer(server, settings)) {
            producer.send(new ProducerRecord<>(topic, 0, Instant.parse("2017-12-15T00:00:00Z").toEpochMilli(), null,
                    value)).get();
        }
    }

    private static KafkaProducer<String, String> producer(String server, Map<String, Object> settings) {
        var all = new HashMap<String, Object>(settings);
        all.put("bootstrap.servers", server);
        return new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
    }

    /** What a reader of committed records finds from the start; waits for so many, and then for no more. */
    private List<String> read(String server, int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", server, "group.id", topic, "auto.offset.reset",
                "earliest", "isolation.level", "read_committed");
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (found.size() < expected && System.nanoTime() < deadline)
                consumer.poll(Duration.ofMillis(200)).forEach(one -> found.add(one.value()));
            consumer.poll(Duration.ofMillis(300)).forEach(one -> found.add(one.value()));
        }
        return found;
    }
}
