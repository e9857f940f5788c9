package news.dateline.publish.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Somebody who listens to the stream. What is new waits in a queue of its own, so that a slow one holds up nobody. When
 * it is full, what comes is passed over, and looked for again when the queue is empty.
 */
final class Listener implements Consumer<Change> {
    private static final Logger log = LoggerFactory.getLogger(Listener.class);
    private static final int QUEUE = 5_000;
    private static final int REMEMBERED = 20_000;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    final SseEmitter emitter = new SseEmitter(0L);
    private final String home;
    private final BlockingQueue<Change> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<String, Boolean> sent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile @Nullable Instant missed;
    private volatile boolean over;

    /**
     * One who listens.
     *
     * @param home what counts as its address
     * @param missed since when it has missed what came; null where it has missed nothing
     */
    Listener(String home, @Nullable Instant missed) {
        this.home = home;
        this.missed = missed;
    }

    String home() {
        return home;
    }

    /** Takes what is new, unless something before it has been missed. */
    void offer(Change change) {
        if (missed == null && !queue.offer(change)) {
            missed = change.at();
        }
    }

    void end() {
        over = true;
        try {
            emitter.complete();
        } catch (IllegalStateException e) {
            log.debug("A listener went before it was let go: {}", e.getMessage());
        }
    }

    /** Sends whatever comes, until one of the two goes. */
    void serve(Changes changes, Clock clock) {
        send(SseEmitter.event().reconnectTime(2_000).comment("listening"));
        try {
            while (!over) {
                next(changes, clock);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(Changes changes, Clock clock) throws InterruptedException {
        Instant start = missed;
        Change change = queue.poll(start == null ? SIGN_OF_LIFE.toMillis() : 0, TimeUnit.MILLISECONDS);
        if (change != null) {
            accept(change);
        } else if (start == null) {
            send(SseEmitter.event().comment("alive"));
        } else {
            catchUp(start.minus(Changes.SLACK), changes, clock);
        }
    }

    private void catchUp(Instant start, Changes changes, Clock clock) {
        Instant reached = clock.instant();
        changes.since(start, reached, this);
        // From here on what is new waits in the queue. That took a while, and what came meanwhile has to be told, too
        missed = null;
        changes.since(reached.minus(Changes.SLACK), clock.instant(), this);
    }

    @Override
    public void accept(Change change) {
        if (sent.put(change.key(), true) == null) {
            send(SseEmitter.event().id(String.valueOf(change.at().toEpochMilli())).name(change.name())
                    .data(change.data()));
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
