package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/** What the words of a match mean, seen from where they stand. */
@FunctionalInterface
interface Sense {

    /** The meaning, or null where the words mean no time here. */
    @Nullable
    Meaning of(Match match, Reference reference);
}
