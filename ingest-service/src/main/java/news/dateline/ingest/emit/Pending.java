package news.dateline.ingest.emit;

import java.util.List;
import java.util.function.Supplier;

/** What has been handed to Kafka and is not known to be there yet. */
public final class Pending {

    private final Supplier<List<Rejected>> rest;

    Pending(Supplier<List<Rejected>> rest) {
        this.rest = rest;
    }

    /**
     * Comes back when all replicas have everything, or throws {@link KafkaUnavailable}. Returns the stories that Kafka does
     * not take because of their size; they are kept among what was refused. To be called once.
     */
    public List<Rejected> await() {
        return rest.get();
    }
}
