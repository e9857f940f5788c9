package news.dateline.publish.index;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Size and patience of the writes.
 *
 * @param size the most bytes of one request, unless a single document is larger
 * @param items the most documents of one request
 * @param patience how long a batch is tried before it is given back to be delivered again
 * @param firstPause the pause before the first retry; it doubles from there, with jitter
 */
public record BulkSettings(
        @DefaultValue("8MB") @NotNull DataSize size,
        @DefaultValue("5000") @Min(1) int items,
        @DefaultValue("20s") @NotNull Duration patience,
        @DefaultValue("100ms") @NotNull Duration firstPause) {
}
