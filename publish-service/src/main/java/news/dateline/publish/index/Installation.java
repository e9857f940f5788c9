package news.dateline.publish.index;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that templates, indices and aliases are there: from the start on, for as long as it takes, and again when
 * they have gone. Nothing is written before, because Elasticsearch would make up mappings of its own.
 */
@Component
public class Installation implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Installation.class);

    private final Schema schema;
    private final IndexSettings settings;
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("installation").factory());
    private volatile boolean done;
    private volatile boolean upToDate;
    private volatile boolean running;
    private volatile String problem = "not tried yet";

    Installation(Schema schema, IndexSettings settings) {
        this.schema = schema;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        var _ = worker.scheduleWithFixedDelay(this::check, 0, settings.check().toMillis(), TimeUnit.MILLISECONDS);
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

    /** Refuses to go on before all is installed. */
    void expectDone() {
        if (!done) {
            throw new ElasticsearchAway("The indices are not installed: " + problem);
        }
    }

    /** Something failed: look again before the next batch. */
    void doubt() {
        done = false;
        if (running) {
            worker.execute(this::check);
        }
    }

    boolean isDone() {
        return done;
    }

    String problem() {
        return problem;
    }

    private void check() {
        try {
            if (!upToDate || !schema.isThere()) {
                schema.install();
                upToDate = true;
                log.info("Templates, indices and aliases are installed: {}, {}", settings.articles(),
                        settings.timeline());
            }
            done = true;
            problem = "";
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).equals(problem)) {
                log.warn("The indices cannot be installed yet: {}", e.getMessage());
            }
            done = false;
            problem = String.valueOf(e.getMessage());
        }
    }
}
