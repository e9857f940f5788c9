package news.dateline.ingest.source.feed;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps requests to one host apart. */
@Component
class Hosts {

    private static final Duration APART = Duration.ofSeconds(1);

    /** By host, the nano time from which on the next request may be made. */
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    /** Waits until it is this caller's turn. */
    void await(String host, Duration least) throws InterruptedException {
        long apart = Math.max(APART.toNanos(), Math.min(least.toNanos(), Duration.ofSeconds(30).toNanos()));
        long now = System.nanoTime();
        long after = next.merge(host, now + apart, (due, _) -> Math.max(due, now) + apart);
        long wait = after - apart - now;
        if (wait > 0)
            Thread.sleep(Duration.ofNanos(wait));
    }
}
