package news.dateline.publish.receive;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Names and shape of the topics. All services know all names, so that one set of settings does for them.
 *
 * @param raw stories as received; not used here
 * @param enriched stories with what was found in them; read
 * @param rejected what could not be read as a story; not used here
 * @param rawDlt dead letters of the enrich service; not used here
 * @param enrichedDlt dead letters of this service; written
 * @param partitions partitions of a new topic
 * @param replication copies of a new topic; -1 leaves it to the broker
 * @param create whether missing topics that are used here are created at the start
 */
public record TopicSettings(
        @DefaultValue("news.articles.raw") @NotBlank String raw,
        @DefaultValue("news.articles.enriched") @NotBlank String enriched,
        @DefaultValue("news.articles.rejected") @NotBlank String rejected,
        @Name("raw-dlt") @DefaultValue("news.articles.raw.dlt") @NotBlank String rawDlt,
        @Name("enriched-dlt") @DefaultValue("news.articles.enriched.dlt") @NotBlank String enrichedDlt,
        @DefaultValue("12") @Min(1) int partitions,
        @DefaultValue("-1") short replication,
        @DefaultValue("true") boolean create) {
}
