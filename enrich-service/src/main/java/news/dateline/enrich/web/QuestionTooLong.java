package news.dateline.enrich.web;

/** A question longer than is read. */
final class QuestionTooLong extends RuntimeException {

    private static final long serialVersionUID = 1;

    QuestionTooLong(long limit) {
        super("expected at most " + limit + " bytes (dateline.web.max-body), got more");
    }
}
