package news.dateline.publish.index;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names and shape of the indices.
 *
 * @param prefix put before the name of every index, alias and template
 * @param shards primary shards of a new index
 * @param replicas copies of each shard of a new index
 * @param refresh how soon a write can be found, for a new index
 * @param check how often it is checked that the indices are there
 * @param languages languages, as two letters, whose words are also found in other forms, where the cluster can do that
 * @param keepArticles how old a version of a story may be; older ones leave. For ever without
 * @param keepTimeline how old the version of a story may be whose facts are kept; at least as long as stories
 * @param retireEvery how often what is too old is looked for
 */
public record IndexSettings(
        @DefaultValue("") @Pattern(regexp = "[a-z0-9.-]*") String prefix,
        @DefaultValue("1") @Min(1) int shards,
        @DefaultValue("0") @Min(0) int replicas,
        @DefaultValue("1s") @NotNull Duration refresh,
        @DefaultValue("5s") @NotNull Duration check,
        @DefaultValue("en") List<String> languages,
        @Nullable Duration keepArticles,
        @Nullable Duration keepTimeline,
        @DefaultValue("1h") @NotNull Duration retireEvery) {

    public IndexSettings {
        if (keepTimeline != null && (keepArticles == null || keepTimeline.compareTo(keepArticles) < 0)) {
            throw new IllegalArgumentException("`dateline.index.keep-timeline` is " + keepTimeline
                    + ", expected at least `dateline.index.keep-articles`, which is "
                    + (keepArticles == null ? "for ever" : keepArticles));
        }
    }

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

    /** Alias of what readers may see. */
    String shown(Kind kind) {
        return prefix + kind.word();
    }

    /** Alias of all there is, tombstones too. */
    String all(Kind kind) {
        return shown(kind) + "-all";
    }

    /** An index. */
    String index(Kind kind, int version) {
        return shown(kind) + "-v" + version;
    }

    /** The number in the name of an index. */
    int version(Kind kind, String index) {
        return Integer.parseInt(index.substring(shown(kind).length() + "-v".length()));
    }
}
