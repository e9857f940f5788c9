package news.dateline.publish.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Watches that stories whose embargo ended show by themselves: the gauge {@code dateline.publish.embargo.overdue} counts
 * those of the last day that the readers' alias does not show a minute after their time. It is no number while
 * Elasticsearch does not answer.
 */
@Component
final class Embargoes implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Embargoes.class);
    /** Counting costs more than looking for the aliases. */
    private static final int TIMES_RARER = 6;

    private final Elastic elastic;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.shared();
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("embargoes").factory());
    private volatile double overdue = Double.NaN;
    private volatile boolean running;

    Embargoes(Elastic elastic, IndexSettings settings, MeterRegistry registry) {
        this.elastic = elastic;
        this.settings = settings;
        Gauge.builder("dateline.publish.embargo.overdue", () -> overdue)
                .description("Stories whose embargo is over but that readers do not see").register(registry);
    }

    @Override
    public void start() {
        running = true;
        long pause = settings.check().toMillis() * TIMES_RARER;
        var _ = worker.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
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

    void look() {
        try {
            long hidden = count(settings.allArticles()) - count(settings.articles());
            if (hidden > 0 && !(overdue > 0)) {
                log.warn(
                        "{} stories whose embargo is over do not show in {}: is the filter of the alias as this version"
                                + " installs it, are the clocks of Elasticsearch right?",
                        hidden, settings.articles());
            }
            overdue = Math.max(0, hidden);
        } catch (ElasticsearchAway e) {
            overdue = Double.NaN;
        }
    }

    private long count(String alias) {
        var body = json.createObjectNode().put("size", 0).put("track_total_hits", true);
        ArrayNode filter = body.putObject("query").putObject("bool").putArray("filter");
        filter.addObject().putObject("term").put("pubStatus", "usable");
        filter.addObject().putObject("range").putObject("embargoedUntil").put("gte", "now-1d").put("lte", "now-1m");
        var unexpired = filter.addObject().putObject("bool");
        unexpired.putObject("must_not").putObject("range").putObject("expires").put("lte", "now+1m");
        Elastic.Answer answer = elastic.post("/" + alias + "/_search", body, Map.of());
        if (!answer.isOk()) {
            throw new ElasticsearchAway(
                    "Elasticsearch answered " + answer.status() + " for embargoes: " + answer.error());
        }
        return answer.body().path("hits").path("total").path("value").asLong(0);
    }
}
