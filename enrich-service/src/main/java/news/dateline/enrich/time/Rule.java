package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/**
 * A pattern and what it means.
 *
 * @param name    says which rule found an expression
 * @param pattern the words
 * @param sense   what they mean where they stand
 */
record Rule(String name, Pattern pattern, Sense sense) {

    /** What the words of a match mean, seen from where they stand. */
    @FunctionalInterface
    interface Sense {

        /** The meaning, or null where the words mean no time here. */
        @Nullable
        Meaning of(Match match, Reference reference);
    }
}
