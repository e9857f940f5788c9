package news.dateline.bench.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories at a steady rate, and how long each takes until a search finds it. */
record Freshness(Search search, KafkaProducer<byte[], byte[]> producer, Events events, String name) {
    private static final int LOOK_EVERY = 50;
    /** Nanoseconds: enrich, too, sends a batch at a time. */
    private static final long BATCH_EVERY = 50_000_000;
    /** One of so many is looked for: looking for all of them would be most of the load. */
    private static final int SAMPLE = 20;

    /** @param warm seconds at the same rate before, until the service and Elasticsearch are compiled */
    Percentiles measure(double perSecond, int warm, int seconds) throws InterruptedException {
        Map<String, Instant> pending = new ConcurrentHashMap<>();
        List<Double> found = new ArrayList<>();
        int all = (int) (perSecond * (warm + seconds));
        Thread sender = Thread.ofPlatform().start(() -> send(all, (int) (perSecond * warm), perSecond, pending));
        while (sender.isAlive() || !pending.isEmpty()) {
            look(pending, found);
            Thread.sleep(LOOK_EVERY);
        }
        return Percentiles.of(found);
    }

    private void send(int all, int first, double perSecond, Map<String, Instant> pending) {
        long start = System.nanoTime();
        for (int sent = 0; sent < all;) {
            int due = (int) Math.min(all, (System.nanoTime() - start) / 1e9 * perSecond);
            for (; sent < due; sent++) {
                send(sent, sent % SAMPLE == 0 && sent >= first, pending);
            }
            producer.flush();
            LockSupport.parkNanos(BATCH_EVERY);
        }
    }

    private void send(int number, boolean sampled, Map<String, Instant> pending) {
        Instant now = Instant.now();
        if (sampled) {
            pending.put("urn:" + name + "-fresh:" + number, now);
        }
        var _ = producer.send(new ProducerRecord<>(name, ("urn:" + number).getBytes(StandardCharsets.UTF_8),
                events.event(name + "-fresh", number, now)));
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
