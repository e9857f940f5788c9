package news.dateline.publish.receive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Creates the topics that are used here and are missing, for as long as it takes. */
@Component
class Topics implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Topics.class);

    private final Admin admin;
    private final TopicSettings settings;
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("topics").factory());
    private volatile boolean running;

    Topics(Admin admin, TopicSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        if (settings.create()) {
            worker.execute(this::createMissing);
        }
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

    /** Before the bindings, which look for their topic. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void createMissing() {
        List<String> missing = Stream.of(settings.enriched(), settings.enrichedDlt()).filter(name -> !create(name))
                .toList();
        if (running && !missing.isEmpty()) {
            var _ = worker.schedule(this::createMissing, 2, TimeUnit.SECONDS);
        }
    }

    private boolean create(String name) {
        try {
            NewTopic topic = new NewTopic(name, settings.partitions(), settings.replication());
            // Dead letters are kept until somebody has looked at them, not for the broker's usual week
            if (name.equals(settings.enrichedDlt()))
                topic.configs(Map.of("retention.ms", "-1"));
            admin.createTopics(Set.of(topic)).all().get();
            log.info("Topic {} is created with {} partitions", name, settings.partitions());
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return true;
            }
            log.warn("Topic {} cannot be created yet: {}", name, String.valueOf(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
