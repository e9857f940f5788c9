package news.dateline.publish.index;

/** A document that will never be taken as it is. */
record Refused(Operation operation, String reason, String message) {
    String uri() {
        return operation.story.uri();
    }

    boolean isArticle() {
        return operation.id.equals(operation.story.uri());
    }

    Refusal refusal() {
        return new Refusal(operation.story, reason, "Document " + operation.id + ": " + message, operation.attempts);
    }
}
