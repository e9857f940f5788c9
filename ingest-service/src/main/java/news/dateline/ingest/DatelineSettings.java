package news.dateline.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * All that can be set under {@code dateline}; a key that is not here stops the start.
 *
 * @param ingest what is taken in, and from whom
 * @param topics where it goes
 * @param sources the configured sources by their ids; read and checked where they are used
 * @param sourcesFile a file with further sources, which may change while the service runs
 */
@Validated
@ConfigurationProperties(prefix = "dateline", ignoreUnknownFields = false)
public record DatelineSettings(@Valid @DefaultValue Ingest ingest, @Valid @DefaultValue Topics topics,
        @DefaultValue Map<String, Object> sources, @Nullable Path sourcesFile) {

    /**
     * Taking in.
     *
     * @param sendTimeout a request is answered within about this time, with 503 if Kafka has not acknowledged by then
     * @param maxSize largest request body
     * @param inFlight bytes of request bodies that are worked on at one time; further requests wait
     * @param tokens SHA-256 (hex) of the token of each provider, by the provider's name; without any the service
     *        listens on loopback only
     * @param limits how much each provider may push, by the provider's name; {@code http} is for those without a token
     * @param remember how many stories are remembered, so that the same version that comes again is not sent again; 0
     *        for none
     * @param group name of the group in which several of these services share the polled sources
     */
    public record Ingest(@DefaultValue("10s") @DurationMin(seconds = 1) Duration sendTimeout,
            @DefaultValue("32MB") DataSize maxSize, @DefaultValue("128MB") DataSize inFlight,
            @DefaultValue Map<@Pattern(regexp = NAME) String, @Pattern(regexp = SHA_256) String> tokens,
            @DefaultValue Map<@Pattern(regexp = NAME) String, @Valid Limit> limits,
            @DefaultValue("50000") @Min(0) int remember,
            @DefaultValue("dateline-ingest-sources") @NotBlank String group) {

        /** What an id of a source and a name of a provider look like. */
        public static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

        /** What the fingerprint of a token looks like. */
        public static final String SHA_256 = "[0-9a-fA-F]{64}";

        public Ingest {
            if (maxSize.toBytes() < 1 || maxSize.toBytes() > inFlight.toBytes()) {
                throw new IllegalArgumentException("dateline.ingest.max-size: came " + maxSize
                        + ", expected 1 byte up to dateline.ingest.in-flight, which is " + inFlight);
            }
            tokens = Map.copyOf(tokens);
            limits = Map.copyOf(limits);
        }
    }

    /**
     * How much one provider may push.
     *
     * @param requests requests within {@code per}
     * @param size bytes of bodies within {@code per}
     * @param per the time that both are for
     */
    public record Limit(@DefaultValue("6000") @Min(1) long requests, @DefaultValue("1GB") DataSize size,
            @DefaultValue("1m") @DurationMin(seconds = 1) Duration per) {
    }

    /**
     * Topics; all services share these names.
     *
     * @param raw stories as they came in
     * @param enriched stories with what was found in them
     * @param rejected what could not be read
     * @param rawDlt what enrich could not work on
     * @param enrichedDlt what publish could not work on
     * @param sources what is known of the sources: how far each has been read, when something came last
     * @param partitions partitions of a topic that is created
     * @param replication its replicas; -1 is the default of the broker
     * @param create whether to create the topics that this service writes, where they are missing
     */
    public record Topics(@DefaultValue("news.articles.raw") @NotBlank String raw,
            @DefaultValue("news.articles.enriched") @NotBlank String enriched,
            @DefaultValue("news.articles.rejected") @NotBlank String rejected,
            @DefaultValue("news.articles.raw.dlt") @NotBlank String rawDlt,
            @DefaultValue("news.articles.enriched.dlt") @NotBlank String enrichedDlt,
            @DefaultValue("news.dateline.sources") @NotBlank String sources,
            @DefaultValue("12") @Min(1) int partitions,
            @DefaultValue("-1") @Min(-1) @Max(Short.MAX_VALUE) int replication,
            @DefaultValue("true") boolean create) {
    }
}
