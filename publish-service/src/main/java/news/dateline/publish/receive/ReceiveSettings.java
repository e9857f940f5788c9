package news.dateline.publish.receive;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How what was received is watched and retried.
 *
 * @param size most bytes of records that are read and written at one time, unless one record is larger; as objects and as
 * documents they take several times as much
 * @param sampleEvery how often one story is searched for, to measure how long it took to be found
 * @param firstPause the pause before a batch is tried again; it doubles from there, with jitter
 * @param longestPause the longest pause before a batch is tried again
 * @param shutdown how long a batch in work may take to end when the service stops
 */
public record ReceiveSettings(
        @DefaultValue("8MB") @NotNull DataSize size,
        @DefaultValue("10s") @NotNull Duration sampleEvery,
        @DefaultValue("500ms") @NotNull Duration firstPause,
        @DefaultValue("30s") @NotNull Duration longestPause,
        @DefaultValue("25s") @NotNull Duration shutdown) {
}
