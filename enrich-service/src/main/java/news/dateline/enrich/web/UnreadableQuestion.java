package news.dateline.enrich.web;

/** A question that cannot be read; its message says what came, what was expected and where. */
final class UnreadableQuestion extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableQuestion(String message) {
        super(message);
    }

    UnreadableQuestion(String message, Throwable cause) {
        super(message, cause);
    }
}
