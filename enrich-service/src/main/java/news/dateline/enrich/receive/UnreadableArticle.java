package news.dateline.enrich.receive;

/** A record is not an article: its bytes are no JSON, or a field that every article has is missing. */
final class UnreadableArticle extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableArticle(String message) {
        super(message);
    }

    UnreadableArticle(String message, Throwable cause) {
        super(message, cause);
    }
}
