package news.dateline.ingest.source.intake;

import java.util.List;
import news.dateline.ingest.article.Article;

/**
 * What became of what came together.
 *
 * @param accepted stories that Kafka has
 * @param rejected items that are no stories; they are kept, with the reason
 * @param dropped stories that the rules of their source drop
 */
public record Taken(List<Article> accepted, List<Refused> rejected, List<Dropped> dropped) {

    public Taken {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
        dropped = List.copyOf(dropped);
    }

    /** Whether there was something, and none of it could be read. */
    public boolean isNothingReadable() {
        return accepted.isEmpty() && dropped.isEmpty();
    }

    /**
     * An item that is no story.
     *
     * @param index its place among what came together, from 0; in lines, the number of the line from 0
     * @param reason what came and what was expected
     */
    public record Refused(int index, String reason) {
    }

    /**
     * A story that is not wanted.
     *
     * @param index its place among what came together, from 0
     * @param uri its identity
     * @param rule the condition that it fits
     */
    public record Dropped(int index, String uri, String rule) {
    }
}
