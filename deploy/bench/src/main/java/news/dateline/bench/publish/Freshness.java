package news.dateline.bench.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;

/** Stories at a steady rate, and how long each takes until a search finds it. */
record Freshness(Search search, KafkaProducer<byte[], byte[]> producer, Events events, String name) {
    private static final int LOOK_EVERY = 50;

    Percentiles measure(double perSecond, int seconds) throws InterruptedException {
        Map<String, Instant> pending = new ConcurrentHashMap<>();
        List<Double> found = new ArrayList<>();
        int all = (int) (perSecond * seconds);
        Thread sender = Thread.ofPlatform().start(() -> send(all, perSecond, pending));
        while (found.size() < all && (sender.isAlive() || !pending.isEmpty())) {
            look(pending, found);
            Thread.sleep(LOOK_EVERY);
        }
        return Percentiles.of(found);
    }

    private void send(int all, double perSecond, Map<String, Instant> pending) {
        long start = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = start + (long) (i / perSecond * 1e9);
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
                java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
            }
            Instant now = Instant.now();
            pending.put("urn:" + name + "-fresh:" + i, now);
            var _ = producer.send(new ProducerRecord<>(name, ("urn:" + i).getBytes(
                    java.nio.charset.StandardCharsets.UTF_8), events.event(name + "-fresh", i, now)));
        }
        producer.flush();
    }

    private void look(Map<String, Instant> pending, List<Double> found) {
        Instant oldest = pending.values().stream().min(Instant::compareTo).orElse(null);
        if (oldest == null) {
            return;
        }
        JsonNode hits = search.ask("POST", "/" + name + "-articles/_search", ("{\"size\":10000,\"_source\":false,"
                + "\"track_total_hits\":false,\"docvalue_fields\":[\"uri\"],\"query\":{\"range\":{\"received\":{"
                + "\"gte\":\"" + oldest + "\"}}}}")).at("/hits/hits");
        Instant now = Instant.now();
        hits.forEach(hit -> {
            Instant sent = pending.remove(hit.at("/fields/uri/0").asString(""));
            if (sent != null) {
                found.add((double) java.time.Duration.between(sent, now).toMillis());
            }
        });
    }
}
