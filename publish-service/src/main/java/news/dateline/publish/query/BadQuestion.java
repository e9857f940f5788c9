package news.dateline.publish.query;

/** A question that cannot be understood; the message says what came and what was expected. */
final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadQuestion(String message) {
        super(message);
    }
}
