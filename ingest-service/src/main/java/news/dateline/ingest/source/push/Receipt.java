package news.dateline.ingest.source.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.source.intake.Taken;

/**
 * What became of each item of a request.
 *
 * @param accepted stories that Kafka has
 * @param rejected items that are no stories; they are kept, with the reason
 * @param dropped stories that the rules of the source drop; absent where there are none
 */
record Receipt(List<Accepted> accepted, List<Taken.Refused> rejected,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Taken.Dropped> dropped) {

    Receipt {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
        dropped = List.copyOf(dropped);
    }

    static Receipt of(Taken taken) {
        return new Receipt(taken.accepted().stream().map(Accepted::of).toList(), taken.rejected(), taken.dropped());
    }

    /**
     * A story that Kafka has.
     *
     * @param uri its identity
     * @param revision its place among its versions
     */
    record Accepted(String uri, long revision) {

        static Accepted of(Article article) {
            return new Accepted(article.uri(), article.revision());
        }
    }
}
