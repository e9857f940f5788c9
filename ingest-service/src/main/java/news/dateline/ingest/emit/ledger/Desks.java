package news.dateline.ingest.emit.ledger;

import java.util.HashMap;
import java.util.Map;
import news.dateline.ingest.DatelineSettings;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.stereotype.Component;

/** Opens desks; none talks to Kafka before it has something to say. */
@Component
public class Desks {

    private final Map<String, Object> configuration;
    private final Ledger ledger;
    private final DatelineSettings settings;

    Desks(ProducerFactory<?, ?> producers, Ledger ledger, DatelineSettings settings) {
        this.configuration = producers.getConfigurationProperties();
        this.ledger = ledger;
        this.settings = settings;
    }

    /** The desk of the owner of a partition. */
    public Desk of(int partition) {
        Map<String, Object> own = new HashMap<>(configuration);
        own.put("transactional.id", settings.ingest().group() + "-" + settings.topics().sources() + "-" + partition);
        // What is sent has all been read before: a transaction lasts as long as sending takes
        own.put("transaction.timeout.ms", 15_000);
        own.put("buffer.memory", 32L << 20);
        own.put("client.id", "dateline-ingest-desk-" + partition);
        return new Desk(own, ledger, partition, settings);
    }
}
