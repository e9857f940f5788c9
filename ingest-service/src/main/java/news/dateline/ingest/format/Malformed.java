package news.dateline.ingest.format;

/** Bytes break the rules of the format that they are of, or go beyond a limit; the message says how and where. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Item.Kind kind;

    private Malformed(Item.Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    /** They are not well-formed. */
    public static Malformed syntax(String reason) {
        return new Malformed(Item.Kind.SYNTAX, reason);
    }

    /** They are deeper, longer or more than is read. */
    public static Malformed limit(String reason) {
        return new Malformed(Item.Kind.LIMIT, reason);
    }

    Item.Kind kind() {
        return kind;
    }
}
