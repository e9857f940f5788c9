package news.dateline.enrich.emit;

/** An article has more bytes than the topic takes, even with nothing found in it; no retry would make it smaller. */
public final class EventTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    EventTooLarge(int bytes, long largest) {
        super("the enriched article has %d bytes, expected at most %d (dateline.enrich.largest-event)".formatted(bytes,
                largest));
    }
}
