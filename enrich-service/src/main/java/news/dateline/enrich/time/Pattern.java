package news.dateline.enrich.time;

import java.util.List;

/** A pattern of places. There is no repetition, so a match is never longer than the pattern. */
sealed interface Pattern {

    /** One place. */
    record One(Place place) implements Pattern {
    }

    /** Patterns one behind the other. */
    record Row(List<Pattern> parts) implements Pattern {
    }

    /** One of several patterns. */
    record Choice(List<Pattern> parts) implements Pattern {
    }

    /** A pattern that may be missing. */
    record Optional(Pattern part) implements Pattern {
    }
}
