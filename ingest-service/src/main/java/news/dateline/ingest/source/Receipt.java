package news.dateline.ingest.source;

import java.util.List;
import news.dateline.ingest.article.Article;

/**
 * What became of each item of a request.
 *
 * @param accepted stories that Kafka has
 * @param rejected items that are no stories; they are kept, with the reason
 */
record Receipt(List<Accepted> accepted, List<Refused> rejected) {

    Receipt {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
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

    /**
     * An item that is no story.
     *
     * @param index its place in the request, from 0; in lines, the number of the line from 0
     * @param reason what came and what was expected
     */
    record Refused(int index, String reason) {
    }
}
