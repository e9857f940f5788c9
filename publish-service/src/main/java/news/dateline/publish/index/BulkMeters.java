package news.dateline.publish.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what is written. */
@Component
final class BulkMeters {
    private final Counter indexed;
    private final Counter conflict;
    private final Counter refused;
    private final Counter retried;
    private final DistributionSummary items;
    private final DistributionSummary bytes;

    BulkMeters(MeterRegistry registry) {
        indexed = registry.counter("dateline.publish.items", "outcome", "indexed");
        conflict = registry.counter("dateline.publish.items", "outcome", "conflict");
        refused = registry.counter("dateline.publish.items", "outcome", "deadlettered");
        retried = registry.counter("dateline.publish.items", "outcome", "retried");
        items = registry.summary("dateline.publish.bulk.items");
        bytes = DistributionSummary.builder("dateline.publish.bulk.bytes").baseUnit("bytes").register(registry);
    }

    void sent(int documents, int size) {
        items.record(documents);
        bytes.record(size);
    }

    void retried(int documents) {
        retried.increment(documents);
    }

    void conflicts(int documents) {
        conflict.increment(documents);
    }

    void settled(Outcome outcome) {
        switch (outcome) {
            case INDEXED -> indexed.increment();
            case CONFLICT -> conflict.increment();
            case REFUSED -> refused.increment();
            case LATER -> {
                // Counted when it is sent again
            }
        }
    }
}
