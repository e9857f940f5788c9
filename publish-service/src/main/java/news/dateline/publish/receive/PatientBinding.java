package news.dateline.publish.receive;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/**
 * Binds in the background, when the topic is there. The binder would hold up the start of the whole service, its port
 * and its health included, for minutes while Kafka is away.
 */
final class PatientBinding extends InputBindingLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PatientBinding.class);
    private static final long PAUSE = 500;

    private final Admin admin;
    private final String topic;
    private volatile boolean started;

    PatientBinding(BindingService bindings, Map<String, Bindable> bindables, Admin admin, String topic) {
        super(bindings, bindables);
        this.admin = admin;
        this.topic = topic;
    }

    @Override
    public synchronized void start() {
        if (!started) {
            started = true;
            Thread.ofPlatform().daemon().name("binding").start(this::bind);
        }
    }

    @Override
    public synchronized void stop() {
        started = false;
        super.stop();
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void bind() {
        while (started && !isThere()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        synchronized (this) {
            if (started) {
                super.start();
                log.info("Reading {}", topic);
            }
        }
    }

    private boolean isThere() {
        try {
            return !admin.describeTopics(Set.of(topic)).allTopicNames().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
