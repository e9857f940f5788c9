package news.dateline.ingest.source.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a polled source fares.
 *
 * @param state what its owner does
 * @param owner name of the machine that reads it
 * @param looked when it was looked at last
 * @param next when it will be looked at next
 * @param problem what went wrong at the last look
 * @param since when it last began to go wrong
 */
public record Standing(State state, String owner, @Nullable Instant looked, @Nullable Instant next,
        @Nullable String problem, @Nullable Instant since) {

    /** What the owner of a source does. */
    public enum State {
        /** It waits for the next look. */
        WAITING,
        /** It looks. */
        LOOKING,
        /** The last look failed, in whole or in part; it tries again. */
        FAILING,
        /** Kafka does not take anything at the moment. */
        HELD_UP
    }

    /** Whether it says something that the other does not say, besides times. */
    boolean isNews(@Nullable Standing before) {
        return before == null || before.state != state || !before.owner.equals(owner)
                || !java.util.Objects.equals(before.problem, problem);
    }
}
