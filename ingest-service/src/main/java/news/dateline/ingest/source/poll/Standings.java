package news.dateline.ingest.source.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.ingest.emit.ledger.Entry;
import news.dateline.ingest.emit.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How each polled source fares, as its owner notes it in the ledger. */
@Component
public class Standings {

    private static final Logger log = LoggerFactory.getLogger(Standings.class);
    private static final String NAME = "now";
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final Clock clock;
    private final Map<String, Noted> here = new ConcurrentHashMap<>();

    Standings(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Noted(Standing standing, Instant at) {
    }

    /** Notes it where it is news, or has not been noted for a while. */
    void note(String source, Standing standing) {
        Noted before = here.get(source);
        Instant now = clock.instant();
        boolean isPassing = standing.state() == Standing.State.LOOKING;
        if (before != null && (isPassing || !standing.isNews(before.standing()))
                && before.at().plus(AGAIN).isAfter(now))
            return;
        here.put(source, new Noted(standing, now));
        ledger.note(new Entry(source, Entry.Kind.STATE, NAME), JSON.writeValueAsString(standing));
    }

    /** It is not read here any more. */
    void leave(String source) {
        here.remove(source);
    }

    /** What its owner noted last. */
    public Optional<Standing> find(String source) {
        String noted = ledger.of(source, Entry.Kind.STATE).get(NAME);
        if (noted == null)
            return Optional.empty();
        try {
            return Optional.of(JSON.readValue(noted, Standing.class));
        } catch (JacksonException e) {
            log.debug("{} is noted in words of another version: {}", source, noted, e);
            return Optional.empty();
        }
    }
}
