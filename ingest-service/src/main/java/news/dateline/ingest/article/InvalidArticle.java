package news.dateline.ingest.article;

import java.util.List;

/** What came is not a story; the message names each field that is wrong, what came and what was expected. */
public final class InvalidArticle extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** One thing is wrong. */
    public InvalidArticle(String violation) {
        super(violation);
    }

    /** All that is wrong, at once. */
    public InvalidArticle(List<String> violations) {
        super(String.join("; ", violations));
    }
}
