package news.dateline.enrich.measure;

import org.jspecify.annotations.Nullable;

/**
 * What was marked and what was found in one place.
 *
 * @param story  the name of the story
 * @param marked what was marked, if anything
 * @param found  what was found, if anything
 */
record Pair(String story, @Nullable Timex marked, @Nullable Timex found) {

    boolean both() {
        return marked != null && found != null;
    }

    boolean sameExtent() {
        return marked != null && found != null && marked.sameExtent(found);
    }

    boolean sameType() {
        return marked != null && found != null && marked.type().equals(found.type());
    }

    boolean sameValue() {
        return marked != null && found != null && marked.value().equals(found.value());
    }

    boolean dated() {
        return marked != null && found != null && marked.dated();
    }

    /** The same stretch, or what is left of it where the day of publication cuts it at one end. */
    boolean sameStretch() {
        if (marked == null || found == null || !marked.dated() || !found.dated()) {
            return false;
        }
        boolean from = String.valueOf(marked.from()).equals(found.from());
        boolean until = String.valueOf(marked.until()).equals(found.until());
        return (from && until) || (marked.value().equals(found.value()) && (from || until));
    }
}
