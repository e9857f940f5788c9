package news.dateline.ingest.source.file;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files are not being written any more: those whose size and time have not changed between two looks that lie far
 * enough apart. Their times are compared with each other, never with this machine's clock, which a network drive does not
 * follow.
 */
final class Settling {

    private final Duration settle;
    private Map<String, Seen> seen = new HashMap<>();

    Settling(Duration settle) {
        this.settle = settle;
    }

    private record Seen(String state, Instant since) {
    }

    /** The settled ones of those that are there now, in their order. */
    List<Found> settled(List<Found> there, Instant now) {
        Map<String, Seen> next = new HashMap<>();
        for (Found file : there) {
            Seen before = seen.get(file.name());
            boolean isSame = before != null && before.state().equals(file.state());
            next.put(file.name(), isSame ? before : new Seen(file.state(), now));
        }
        seen = next;
        return there.stream().filter(file -> isSettled(file, now)).toList();
    }

    private boolean isSettled(Found file, Instant now) {
        Seen one = seen.get(file.name());
        return one != null && !one.since().plus(settle).isAfter(now);
    }
}
