package news.dateline.publish.query;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Somebody who listens to the stream. What is new waits in a queue of its own, so that a slow one holds up nobody; one
 * that is too slow is let go, comes back with the id of its last event, and gets the rest.
 */
final class Listener {
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
    private volatile boolean over;

    /** Takes what is new; false where there is no room. */
    boolean offer(Change change) {
        return !over && queue.offer(change);
    }

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
        emitter.complete();
    }

    /** Sends what is there, then whatever comes, until one of the two goes. */
    void serve(List<Change> first) {
        try {
            emitter.send(SseEmitter.event().reconnectTime(2_000).comment("listening"));
            for (Change change : first) {
                send(change);
            }
            while (!over) {
                Optional<Change> next = Optional.ofNullable(queue.poll(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS));
                if (next.isPresent()) {
                    send(next.get());
                } else {
                    emitter.send(SseEmitter.event().comment("alive"));
                }
            }
        } catch (IOException | IllegalStateException e) {
            over = true; // gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
            emitter.complete();
        }
    }

    private void send(Change change) throws IOException {
        if (sent.put(change.key(), true) == null) {
            emitter.send(SseEmitter.event().id(String.valueOf(change.at().toEpochMilli())).name(change.name())
                    .data(change.data()));
        }
    }
}
