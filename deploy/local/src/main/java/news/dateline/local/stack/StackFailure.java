package news.dateline.local.stack;

/** The stack cannot run; the text is for the person who called it and says what to do. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }
}
