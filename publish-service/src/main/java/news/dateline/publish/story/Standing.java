package news.dateline.publish.story;

/**
 * What the index holds of a story.
 *
 * @param revision the revision it holds
 * @param firstSlot slot of the first fact of that revision
 * @param factCount facts of that revision, in slots that follow each other
 * @param factSlots slots for facts that any revision has ever filled; those without a fact of this revision are
 *        tombstones, or facts of the one before it that are hidden
 * @param restraint what keeps that revision from readers
 */
public record Standing(long revision, int firstSlot, int factCount, int factSlots, Restraint restraint) {
    /** Of a story that the index has never seen. */
    public static final Standing NONE = new Standing(-1, 0, 0, 0, Restraint.NONE);

    /** The slot after the last fact of the revision. */
    int end() {
        return firstSlot + factCount;
    }

    /** The first slot of so many facts that are to stand beside those that are there. */
    int slotBeside(int facts) {
        return factCount == 0 || facts <= firstSlot ? 0 : end();
    }
}
