package news.dateline.publish.query;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been told of late: a change is found again as long as its time is looked at. */
final class Told {
    /** More than come within that time. */
    private static final int MOST = 100_000;

    private final Map<String, Instant> times = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    /** Whether it has not been told; from now on it has. */
    boolean add(Change change) {
        return times.put(change.key(), change.at()) == null;
    }

    void forgetBefore(Instant time) {
        times.values().removeIf(one -> one.isBefore(time));
    }
}
