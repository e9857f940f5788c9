package news.dateline.publish.receive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * Puts dead letters back into the topic they came from, as they are, after a repair. Each is put back once: how far it
 * has come is kept with a group of its own. One that fails again is a new dead letter.
 */
public class Replay {
    private static final Logger log = LoggerFactory.getLogger(Replay.class);
    private static final String GROUP = "publish-replay";
    private static final Duration WAIT = Duration.ofMillis(500);

    private final KafkaProperties kafka;
    private final TopicSettings topics;

    Replay(KafkaProperties kafka, TopicSettings topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Puts back all that are there now; returns how many. */
    public int run() {
        try (var letters = new KafkaConsumer<>(consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var back = new KafkaProducer<>(producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<TopicPartition> partitions = letters.partitionsFor(topics.enrichedDlt()).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition())).toList();
            letters.assign(partitions);
            Map<TopicPartition, Long> ends = letters.endOffsets(partitions);
            int count = 0;
            while (partitions.stream().anyMatch(one -> letters.position(one) < ends.getOrDefault(one, 0L))) {
                count += putBack(letters, back, ends);
            }
            log.info("{} dead letters of {} are back in {}", count, topics.enrichedDlt(), topics.enriched());
            return count;
        }
    }

    private int putBack(KafkaConsumer<byte[], byte[]> letters, KafkaProducer<byte[], byte[]> back,
            Map<TopicPartition, Long> ends) {
        List<Future<?>> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> letter : letters.poll(WAIT)) {
            TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
            if (letter.offset() < ends.getOrDefault(partition, 0L)) {
                sent.add(back.send(new ProducerRecord<>(topics.enriched(), null, letter.key(), letter.value(),
                        letter.headers())));
            }
        }
        back.flush();
        sent.forEach(Replay::await);
        Map<TopicPartition, OffsetAndMetadata> done = new java.util.HashMap<>();
        ends.keySet().forEach(one -> done.put(one, new OffsetAndMetadata(
                Math.min(letters.position(one), ends.getOrDefault(one, 0L)))));
        letters.commitSync(done);
        return sent.size();
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A dead letter was not taken back: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before a dead letter was back", e);
        }
    }

    private Map<String, Object> consumer() {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP + "." + topics.enrichedDlt());
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return properties;
    }

    private Map<String, Object> producer() {
        Map<String, Object> properties = kafka.buildProducerProperties();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 * 1024 * 1024);
        return properties;
    }
}
