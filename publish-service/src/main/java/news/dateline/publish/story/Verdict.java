package news.dateline.publish.story;

/**
 * What has to be done with an arrival, given what the index holds of the story.
 * <p>
 * A fact has a slot: a number within the story. A newer version puts its facts beside those that readers see, into
 * slots from 0 on or behind them, so that both sets can stand in the index until one takes the place of the other. All
 * other slots that any version before it has filled are buried: they get a tombstone with the revision of the newer
 * version, so that a late write of an older one is refused. How many slots were ever filled is kept with the article,
 * and only grows.
 */
public sealed interface Verdict {
    /** The version that arrived. */
    Story story();

    /**
     * Write the article, {@code facts} facts from slot {@code first} on, and tombstones into all other slots below
     * {@code slots}, save those of {@code replaced}, the facts that readers see until then.
     */
    record Write(Story story, int first, int facts, int slots, Standing replaced) implements Verdict {
        /** Whether facts that readers see have to give way to others. */
        public boolean isSwap() {
            return replaced.factCount() > 0 && !story.isRecalled() && replaced.revision() < story.revision();
        }

        /** Whether it has to take the place of what has the same revision, but keeps less from readers. */
        public boolean isStricter() {
            return replaced.revision() == story.revision() && story.restraint().isStricterThan(replaced.restraint());
        }

        /** Whether the slot holds a fact of this version. */
        public boolean fills(int slot) {
            return slot >= first && slot < first + facts;
        }

        /** Whether the slot holds a fact that is shown until those of this version are. */
        public boolean keeps(int slot) {
            return isSwap() && slot >= replaced.firstSlot() && slot < replaced.end();
        }
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
            return new Bury(story, standing.revision(), standing.factSlots(), standing.factSlots() + arrival.facts());
        }
        boolean again = standing.revision() == story.revision();
        int found = story.facts().size();
        int facts = again ? Math.min(found, standing.factCount()) : found;
        int first = again ? standing.firstSlot() : standing.slotBeside(found);
        return new Write(story, first, facts, Math.max(standing.factSlots(), first + arrival.facts()), standing);
    }
}
