package news.dateline.publish.index;

/** Elasticsearch cannot take it now; the same will do later. */
public final class ElasticsearchAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ElasticsearchAway(String message) {
        super(message);
    }

    ElasticsearchAway(String message, Throwable cause) {
        super(message, cause);
    }
}
