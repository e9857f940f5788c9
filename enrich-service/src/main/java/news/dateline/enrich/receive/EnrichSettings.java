package news.dateline.enrich.receive;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How articles are taken in, {@code dateline.enrich.*}.
 *
 * @param instance     name of this process among all of its kind: no two that run may share it, and the same one after
 *                     a restart lets it end at once what it left open
 * @param group        consumer group that shares the work
 * @param threads      how many threads work, each on partitions of its own
 * @param batch        most articles in one transaction
 * @param drain        how long a stop waits for the batches in work
 * @param largestEvent most bytes of an enriched article; of a larger one findings are left out
 * @param retry        how long to wait between tries when something outside fails
 */
@Validated
@ConfigurationProperties(prefix = "dateline.enrich", ignoreUnknownFields = false)
record EnrichSettings(@NotBlank String instance, @NotBlank @DefaultValue("enrich") String group,
        @Min(1) @DefaultValue("2") int threads, @Min(1) @Max(10_000) @DefaultValue("200") int batch,
        @DefaultValue("30s") Duration drain, @DefaultValue("1000000B") DataSize largestEvent,
        @Valid @DefaultValue Retry retry) {

    /**
     * Waiting between tries; it never gives up, because giving up would lose the record.
     *
     * @param first  wait after the first failure
     * @param growth factor by which each wait is longer than the one before
     * @param most   longest wait; the partition is not polled meanwhile, so it stays well below max.poll.interval.ms
     * @param jitter most by which a wait is changed at random, so that not all instances come back at once
     */
    record Retry(@DefaultValue("500ms") Duration first, @DecimalMin("1.0") @DefaultValue("2") double growth,
            @DefaultValue("20s") Duration most, @DefaultValue("250ms") Duration jitter) {
    }
}
