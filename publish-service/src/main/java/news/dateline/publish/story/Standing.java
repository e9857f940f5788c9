package news.dateline.publish.story;

/**
 * What the index holds of a story.
 *
 * @param revision the revision it holds
 * @param factCount facts of that revision
 * @param factSlots slots for facts that any revision has ever filled; those from {@code factCount} on are tombstones
 */
public record Standing(long revision, int factCount, int factSlots) {
    /** Of a story that the index has never seen. */
    public static final Standing NONE = new Standing(-1, 0, 0);
}
