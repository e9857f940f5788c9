package news.dateline.publish.story;

/**
 * What has to be done with an arrival, given what the index holds of the story.
 * <p>
 * A fact has a slot: its number within the story. A newer version fills the slots from 0 on, and buries those beyond
 * its own facts that any version before it has filled. To bury is to put a tombstone there with the revision of the
 * newer version, so that a late write of the older one is refused. How many slots were ever filled is kept with the
 * article, and only grows.
 */
public sealed interface Verdict {
    /** The version that arrived. */
    Story story();

    /**
     * Write the article, its first {@code facts} facts, and tombstones into the slots from there to {@code slots}.
     */
    record Write(Story story, int facts, int slots) implements Verdict {
    }

    /**
     * The index holds a newer version, which stays. Facts that an interrupted writer of the older one may have left
     * where the newer one knows of no slot, from {@code firstSlot} to {@code slots}, are buried under its revision.
     */
    record Bury(Story story, long revision, int firstSlot, int slots) implements Verdict {
    }

    /**
     * The verdict on an arrival. The same revision is written again, because a crash may have cut its first writing
     * short; but only the facts that its article speaks of, so that another reading of the same text adds none.
     */
    static Verdict on(Arrival arrival, Standing standing) {
        Story story = arrival.story();
        if (standing.revision() > story.revision()) {
            return new Bury(story, standing.revision(), standing.factSlots(), arrival.slots());
        }
        int found = story.facts().size();
        int facts = standing.revision() == story.revision() ? Math.min(found, standing.factCount()) : found;
        return new Write(story, facts, Math.max(standing.factSlots(), arrival.slots()));
    }
}
