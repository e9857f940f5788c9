package news.dateline.local.feed;

/** One file that could not be pushed; the next one may well be. */
final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedFile(String why) {
        super(why);
    }
}
