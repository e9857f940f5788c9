package news.dateline.publish.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Somebody who listens to the stream. What is new waits in a queue of its own, so that a slow one holds up nobody; one
 * that is too slow is let go, comes back with the id of its last event, and gets the rest.
 */
final class Listener implements Consumer<Change> {
    private static final int QUEUE = 5_000;
    private static final int REMEMBERED = 20_000;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<Change> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<String, Boolean> sent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile boolean behind;
    private volatile boolean over;

    /** Who is behind is told first what it has missed; what is new would not find room meanwhile. */
    Listener(boolean behind) {
        this.behind = behind;
    }

    /** Takes what is new; false where there is no room. */
    boolean offer(Change change) {
        return !over && (behind || queue.offer(change));
    }

    /** From here on what is new waits for it. */
    void isThere() {
        behind = false;
    }

    void end() {
        over = true;
        emitter.complete();
    }

    void greet() {
        send(SseEmitter.event().reconnectTime(2_000).comment("listening"));
    }

    /** Sends whatever comes, until one of the two goes. */
    void serve() {
        try {
            while (!over) {
                Optional<Change> next = Optional.ofNullable(queue.poll(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS));
                next.ifPresentOrElse(this, () -> send(SseEmitter.event().comment("alive")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
