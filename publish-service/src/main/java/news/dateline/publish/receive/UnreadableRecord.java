package news.dateline.publish.receive;

/** A record that is no story. */
final class UnreadableRecord extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableRecord(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
