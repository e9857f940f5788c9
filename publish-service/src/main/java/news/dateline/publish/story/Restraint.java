package news.dateline.publish.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a version from readers. Of two versions with the same revision the stricter one holds, in whatever order
 * they come: a wire that takes a story back does not always count on.
 *
 * @param recalled whether it is withheld or killed
 * @param embargoedUntil before that nobody may see it
 */
public record Restraint(boolean recalled, @Nullable Instant embargoedUntil) {
    /** Everybody may read it at once. */
    public static final Restraint NONE = new Restraint(false, null);

    /** Whether it keeps back what the other lets through. */
    boolean isStricterThan(Restraint other) {
        if (recalled || other.recalled) {
            return recalled && !other.recalled;
        }
        return embargoedUntil != null
                && (other.embargoedUntil == null || embargoedUntil.isAfter(other.embargoedUntil));
    }
}
