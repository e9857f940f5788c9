package news.dateline.publish.story;

import java.util.Locale;

/** Whether a story may be shown. A status that is not one of these is refused, never guessed. */
public enum PubStatus {
    USABLE, WITHHELD, CANCELED;

    /** The word of the standards, as it stands in events and in the index. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
