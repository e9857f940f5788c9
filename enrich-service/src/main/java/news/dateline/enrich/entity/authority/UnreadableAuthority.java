package news.dateline.enrich.entity.authority;

/** A file of the newsroom's entities that cannot be used; the message says in each line where and why. */
final class UnreadableAuthority extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableAuthority(String message) {
        super(message);
    }
}
