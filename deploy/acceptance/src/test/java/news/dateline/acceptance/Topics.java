package news.dateline.acceptance;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topics, as a reader of committed records sees it. */
record Topics(int port) {
    /** The stories on a topic, each once. */
    Set<String> stories(String topic) {
        var found = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", "127.0.0.1:" + port, "isolation.level",
                "read_committed", "auto.offset.reset", "earliest"), new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            do {
                consumer.poll(Duration.ofMillis(200)).forEach(story -> found.add(story.key()));
            } while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L)));
        }
        return found;
    }

    /** How far stories that are missing at the end have come: a text for the report of a failure. */
    String whereabouts(Collection<String> expected) {
        var lines = new StringBuilder();
        for (var topic : Set.of("news.articles.raw", "news.articles.enriched", "news.articles.raw.dlt",
                "news.articles.enriched.dlt")) {
            var there = stories(topic);
            there.retainAll(expected);
            lines.append("%n%s has %d of %d".formatted(topic, there.size(), expected.size()));
        }
        return lines.toString();
    }
}
