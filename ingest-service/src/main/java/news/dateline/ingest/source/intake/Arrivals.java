package news.dateline.ingest.source.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import news.dateline.ingest.emit.ledger.Entry;
import news.dateline.ingest.emit.ledger.Ledger;
import org.springframework.stereotype.Component;

/** When something came last from each source, on any instance: each notes its own in the ledger. */
@Component
public final class Arrivals {

    /** The ledger need not know it more exactly than this. */
    private static final Duration GRAIN = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Clock clock;
    private final Map<String, Instant> here = new ConcurrentHashMap<>();
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    Arrivals(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    void came(String source) {
        Instant now = clock.instant();
        here.put(source, now);
        Instant last = noted.get(source);
        if (last == null || last.plus(GRAIN).isBefore(now)) {
            noted.put(source, now);
            ledger.note(new Entry(source, Entry.Kind.ARRIVAL, "last"), now.toString());
        }
    }

    /** When something came last, as far as is known. */
    public Optional<Instant> findLast(String source) {
        return Stream.concat(Optional.ofNullable(here.get(source)).stream(),
                ledger.of(source, Entry.Kind.ARRIVAL).values().stream().flatMap(Arrivals::time))
                .max(Instant::compareTo);
    }

    /** All sources that something came from. */
    public Set<String> sources() {
        Set<String> all = new TreeSet<>(here.keySet());
        all.addAll(ledger.sources());
        return all;
    }

    private static Stream<Instant> time(String text) {
        try {
            return Stream.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
