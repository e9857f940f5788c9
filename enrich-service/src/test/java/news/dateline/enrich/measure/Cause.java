package news.dateline.enrich.measure;

import org.jspecify.annotations.Nullable;

/** What is wrong with a pair. */
enum Cause {
    /** Marked, but not found. */
    MISSED,
    /** Found, but not marked. */
    SPURIOUS,
    /** A length of time is taken for a date, a time of day for a day, and the like. */
    KIND,
    /** One side is vague ({@code PAST_REF}, {@code PXD}), the other is not, or otherwise so. */
    VAGUE,
    /** The right sort of time, but a year for a month, a day for a week. */
    GRAIN,
    /** The right grain, but another one of its kind: another Monday, another year. */
    DIRECTION,
    /** Another length of time. */
    LENGTH,
    /** The meaning is right, its extent is not. */
    EXTENT;

    /** The cause, or null where nothing is wrong. */
    static @Nullable Cause of(Pair pair) {
        var marked = pair.marked();
        var found = pair.found();
        if (marked == null) {
            return SPURIOUS;
        }
        if (found == null) {
            return MISSED;
        }
        if (!pair.sameType()) {
            return KIND;
        }
        if (!pair.sameValue()) {
            return ofValues(marked, found);
        }
        return pair.sameExtent() ? null : EXTENT;
    }

    private static Cause ofValues(Timex marked, Timex found) {
        if (vague(marked) || vague(found)) {
            return VAGUE;
        }
        if (!marked.dated() || !found.dated()) {
            return LENGTH;
        }
        return shape(marked.value()).equals(shape(found.value())) ? DIRECTION : GRAIN;
    }

    private static boolean vague(Timex time) {
        return time.value().contains("X") || time.value().endsWith("_REF");
    }

    private static String shape(String value) {
        return value.replaceAll("(?<=[QH])\\d|SP|SU|FA|WI", "0").replaceAll("\\d", "0");
    }
}
