package news.dateline.publish.index;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names and shape of the indices.
 *
 * @param prefix put before the name of every index, alias and template
 * @param shards primary shards of a new index
 * @param replicas copies of each shard of a new index
 * @param refresh how soon a write can be found, for a new index
 * @param check how often it is checked that the indices are there
 */
public record IndexSettings(
        @DefaultValue("") @Pattern(regexp = "[a-z0-9.-]*") String prefix,
        @DefaultValue("1") @Min(1) int shards,
        @DefaultValue("0") @Min(0) int replicas,
        @DefaultValue("1s") @NotNull Duration refresh,
        @DefaultValue("5s") @NotNull Duration check) {

    /** Alias of the stories that readers may see. */
    public String articles() {
        return prefix + "articles";
    }

    /** Alias of the facts that readers may see. */
    public String timeline() {
        return prefix + "timeline";
    }

    /** Alias of all stories and tombstones; also what is written to. */
    public String allArticles() {
        return articles() + "-all";
    }

    /** Alias of all facts and tombstones; also what is written to. */
    public String allFacts() {
        return timeline() + "-all";
    }
}
