package news.dateline.enrich.emit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The topics, {@code dateline.topics.*}.
 *
 * @param raw         the articles as they come in; read
 * @param enriched    the articles with what was found in them; written
 * @param rawDlt      the records of {@code raw} that cannot be read or enriched; written
 * @param rejected    what ingest could not read; named here because all services share these settings, not used
 * @param enrichedDlt the dead letters of publish; named here because all services share these settings, not used
 * @param partitions  partitions of a topic that is created
 * @param replication replicas of a topic that is created, -1 for what the brokers have as their default
 * @param create      whether this service creates the topics it uses where they are missing
 */
@Validated
@ConfigurationProperties(prefix = "dateline.topics", ignoreUnknownFields = false)
public record Topics(@NotBlank @DefaultValue("news.articles.raw") String raw,
        @NotBlank @DefaultValue("news.articles.enriched") String enriched,
        @NotBlank @DefaultValue("news.articles.raw.dlt") String rawDlt,
        @NotBlank @DefaultValue("news.articles.rejected") String rejected,
        @NotBlank @DefaultValue("news.articles.enriched.dlt") String enrichedDlt,
        @Min(1) @DefaultValue("12") int partitions,
        @Min(-1) @DefaultValue("-1") short replication, @DefaultValue("true") boolean create) {
}
