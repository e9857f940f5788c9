package news.dateline.ingest.source.poll;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import news.dateline.ingest.emit.KafkaUnavailable;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.poll.Standing.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at one source again and again, until it is stopped. */
final class Round implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Round.class);
    private static final Duration UNTIL_KAFKA = Duration.ofSeconds(2);

    private final Source source;
    private final Way way;
    private final Supplier<Turn> turns;
    private final Standings standings;
    private final Semaphore room;
    private final Clock clock;
    private final String owner;
    private final Pace pace;
    private @Nullable String problem;
    private @Nullable Instant since;
    private volatile Optional<Boolean> failing = Optional.empty();

    Round(Source source, Way way, Supplier<Turn> turns, Standings standings, Semaphore room, Clock clock,
            String owner) {
        this.source = source;
        this.way = way;
        this.turns = turns;
        this.standings = standings;
        this.room = room;
        this.clock = clock;
        this.owner = owner;
        this.pace = new Pace(source);
    }

    @Override
    public void run() {
        try (way) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(lookOnce());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            standings.leave(source.id());
        }
    }

    /** Whether the last try failed, in whole or in part; nothing before the first has ended. */
    Optional<Boolean> isFailing() {
        return failing;
    }

    /** Comes to how long to wait. */
    private Duration lookOnce() throws InterruptedException {
        Instant start = clock.instant();
        try {
            note(State.LOOKING, start, null);
            Next next = look();
            Duration wait = pace.after(next);
            if (next.trouble() == null) {
                recovered();
            } else {
                failed(new IOException(next.trouble()), next.trouble());
            }
            note(next.trouble() == null ? State.WAITING : State.FAILING, start, wait);
            return wait;
        } catch (KafkaUnavailable e) {
            failed(e, "Kafka: " + e.getMessage());
            note(State.HELD_UP, start, UNTIL_KAFKA);
            return UNTIL_KAFKA;
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted())
                throw new InterruptedException();
            failed(e, e instanceof IOException ? String.valueOf(e.getMessage()) : e.toString());
            Duration wait = pace.afterFailure(e instanceof NotNow asked ? asked.expectedWait() : Duration.ZERO);
            note(State.FAILING, start, wait);
            return wait;
        }
    }

    private Next look() throws IOException, InterruptedException {
        room.acquire();
        try {
            return way.look(turns.get());
        } finally {
            room.release();
        }
    }

    private void failed(Exception e, String now) {
        if (since == null)
            since = clock.instant();
        if (now.equals(problem))
            return;
        problem = now;
        if (e instanceof IOException || e instanceof KafkaUnavailable) {
            log.warn("Source {} at {} cannot be read; trying on: {}", source.id(), source.shown(), now);
        } else {
            log.error("Reading source {} at {} failed; trying on", source.id(), source.shown(), e);
        }
    }

    private void recovered() {
        if (problem != null)
            log.info("Source {} at {} can be read again, after {}", source.id(), source.shown(), problem);
        problem = null;
        since = null;
    }

    private void note(State state, Instant looked, @Nullable Duration wait) {
        // what Kafka holds up says nothing of the source
        if (state == State.WAITING || state == State.FAILING)
            failing = Optional.of(state == State.FAILING);
        standings.note(source.id(),
                new Standing(state, owner, looked, wait == null ? null : clock.instant().plus(wait), problem, since));
    }
}
