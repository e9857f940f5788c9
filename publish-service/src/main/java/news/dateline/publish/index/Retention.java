package news.dateline.publish.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets leave what is too old. The story goes first and leaves the note that it was there, so that a kill still finds
 * its facts; when those are too old, too, both are deleted. Whatever comes again is then too old to be written. Also
 * what facts of versions that were replaced said is forgotten here.
 */
@Component
class Retention implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final int PAGE = 1_000;
    private static final long SETTLED = 60_000;
    private static final List<String> NOTE = List.of("@timestamp", "uri", "version", "revision", "pubStatus",
            "provider", "source", "format", "versionCreated", "received", "contentHash", "factCount", "firstSlot",
            "factSlots");
    private static final List<String> GRAVE = List.of("id", "articleUri", "revision", "published");

    private final Elastic elastic;
    private final IndexSettings settings;
    private final Installation installation;
    private final Schema schema;
    private final Age age;
    private final Clock clock;
    private final Counter retired;
    private final JsonMapper json = JsonMapper.shared();
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("retention").factory());
    private volatile boolean running;

    Retention(Elastic elastic, IndexSettings settings, Installation installation, Schema schema,
            MeterRegistry registry, Clock clock) {
        this.elastic = elastic;
        this.settings = settings;
        this.installation = installation;
        this.schema = schema;
        this.age = new Age(settings, clock);
        this.clock = clock;
        this.retired = registry.counter("dateline.publish.retired");
    }

    @Override
    public void start() {
        running = true;
        long pause = settings.retireEvery().toMillis();
        var _ = worker.scheduleWithFixedDelay(this::check, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void check() {
        try {
            // What left an index that is being copied would stay in its copy
            if (installation.isDone() && !schema.isChanging()) {
                retire();
            }
        } catch (RuntimeException e) {
            log.warn("What is too old cannot leave yet: {}", e.getMessage());
        }
    }

    /** Lets leave all that is too old now; returns how many documents that were. */
    long retire() {
        long left = forget();
        if (settings.keepArticles() != null) {
            left += each(settings.allArticles(), before("versionCreated", age.articlesFrom(), true), this::note);
            left += each(settings.allFacts(), before("published", age.factsFrom(), false), this::deletion);
            left += each(settings.allArticles(), before("versionCreated", age.factsFrom(), false), this::deletion);
        }
        if (left > 0) {
            retired.increment((double) left);
            log.info("{} documents have left, because they were too old", left);
        }
        return left;
    }

    /** Facts that others have taken the place of become tombstones. */
    private long forget() {
        ObjectNode query = json.createObjectNode();
        query.putObject("range").putObject("shownUntil").put("lt", clock.instant().minusMillis(SETTLED).toString());
        return each(settings.allFacts(), query, hit -> written(hit, "index", kept(hit, GRAVE).put("tombstone", true)
                .put("@timestamp", hit.at("/_source/published").asString())));
    }

    private ObjectNode before(String field, Instant time, boolean whole) {
        ObjectNode query = json.createObjectNode();
        ObjectNode bool = query.putObject("bool");
        bool.putArray("filter").addObject().putObject("range").putObject(field).put("lt", time.toString());
        if (whole) {
            bool.putArray("must_not").addObject().putObject("term").put("retired", true);
            ((ArrayNode) bool.path("filter")).addObject().putObject("term").put("pubStatus", "usable");
        }
        return query;
    }

    private String note(JsonNode hit) {
        return written(hit, "index", kept(hit, NOTE).put("retired", true));
    }

    private String deletion(JsonNode hit) {
        return action(hit, "delete");
    }

    private ObjectNode kept(JsonNode hit, List<String> fields) {
        ObjectNode kept = json.createObjectNode();
        fields.forEach(field -> {
            if (hit.path("_source").has(field)) {
                kept.set(field, hit.path("_source").path(field));
            }
        });
        return kept.put("indexed", clock.instant().toString());
    }

    private String written(JsonNode hit, String action, ObjectNode document) {
        return action(hit, action) + document + "\n";
    }

    /** In the version that is there; where a newer one has come, it stays. */
    private String action(JsonNode hit, String action) {
        ObjectNode line = json.createObjectNode();
        line.putObject(action).put("_index", hit.path("_index").asString()).put("_id", hit.path("_id").asString())
                .put("version", hit.path("_version").asLong()).put("version_type", "external_gte");
        return line + "\n";
    }

    private long each(String alias, ObjectNode query, Function<JsonNode, String> lines) {
        long done = 0;
        while (!Thread.currentThread().isInterrupted()) {
            elastic.get("/" + alias + "/_refresh").expect("_refresh of " + alias);
            ObjectNode body = json.createObjectNode().put("size", PAGE).put("version", true);
            body.set("query", query);
            JsonNode hits = elastic.post("/" + alias + "/_search", body, Map.of()).expect("_search of " + alias).body()
                    .path("hits").path("hits");
            if (hits.isEmpty()) {
                break;
            }
            StringBuilder all = new StringBuilder();
            hits.forEach(hit -> all.append(lines.apply(hit)));
            expectProgress(elastic.bulkOfIndices(all.toString().getBytes(StandardCharsets.UTF_8))
                    .expect("_bulk to " + alias).body(), alias);
            done += hits.size();
        }
        return done;
    }

    /** Where nothing is taken, asking again would find the same for ever. */
    private static void expectProgress(JsonNode answer, String alias) {
        boolean none = answer.path("items").valueStream().map(item -> item.iterator().next())
                .allMatch(item -> item.path("status").asInt() >= 300 && item.path("status").asInt() != 409);
        if (none) {
            throw new ElasticsearchAway("Nothing can be changed in " + alias + ": " + answer.toString().substring(0,
                    Math.min(300, answer.toString().length())));
        }
    }
}
