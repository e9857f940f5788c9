package news.dateline.bench.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories at a steady rate, and how long each takes until a search finds it. */
record Freshness(Search search, KafkaProducer<byte[], byte[]> producer, Events events, String name) {
    private static final int LOOK_EVERY = 50;
    /** One of so many is looked for: looking for all of them would be most of the load. */
    private static final int SAMPLE = 20;
    /** Seconds at the same rate before, until the service is compiled. */
    private static final int WARM = 20;

    Percentiles measure(double perSecond, int seconds) throws InterruptedException {
        Map<String, Instant> pending = new ConcurrentHashMap<>();
        List<Double> found = new ArrayList<>();
        int all = (int) (perSecond * (WARM + seconds));
        Thread sender = Thread.ofPlatform().start(() -> send(all, perSecond, pending));
        while (sender.isAlive() || !pending.isEmpty()) {
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
            if (i % SAMPLE == 0 && i > perSecond * WARM) {
                pending.put("urn:" + name + "-fresh:" + i, now);
            }
            var _ = producer.send(new ProducerRecord<>(name, ("urn:" + i).getBytes(
                    java.nio.charset.StandardCharsets.UTF_8), events.event(name + "-fresh", i, now)));
        }
        producer.flush();
    }

    private void look(Map<String, Instant> pending, List<Double> found) {
        List<String> asked = pending.keySet().stream().limit(500).toList();
        if (asked.isEmpty()) {
            return;
        }
        var body = JsonMapper.shared().createObjectNode().put("size", 500).put("_source", false)
                .put("track_total_hits", false);
        body.putArray("docvalue_fields").add("uri");
        body.putObject("query").putObject("terms").set("uri", JsonMapper.shared().valueToTree(asked));
        JsonNode hits = search.ask("POST", "/" + name + "-articles/_search", body.toString()).at("/hits/hits");
        Instant now = Instant.now();
        hits.forEach(hit -> {
            Instant sent = pending.remove(hit.at("/fields/uri/0").asString(""));
            if (sent != null) {
                found.add((double) java.time.Duration.between(sent, now).toMillis());
            }
        });
    }
}
