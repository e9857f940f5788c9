package news.dateline.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * What the wire of a source makes of the formats, where they leave it open.
 *
 * @param killsInText whether "KILL KILL KILL" and the like in the words of a story take it back
 * @param embargoesInText whether "EMBARGOED UNTIL 18:00 GMT" and the like in the words of a story hold it
 * @param duKeys how the {@code du-key} of NITF names its stories; {@code null} where {@code doc-id} alone does
 */
public record Habits(boolean killsInText, boolean embargoesInText, @Nullable DuKeys duKeys) {

    /** Where nothing is said about a source. */
    public static final Habits USUAL = new Habits(true, true, null);
}
