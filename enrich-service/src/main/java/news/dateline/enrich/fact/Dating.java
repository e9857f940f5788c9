package news.dateline.enrich.fact;

import org.jspecify.annotations.Nullable;

/**
 * A time that dates a clause.
 *
 * @param anchor when
 * @param from   index of its first token in the sentence
 * @param to     index behind its last token
 * @param way    how it dates
 * @param shift  how far it is from what was told before, for {@link Way#LATER}; the anchor then only has the words
 */
record Dating(Anchor anchor, int from, int to, Way way, @Nullable Shift shift) {

    /** How a time dates what is said with it. */
    enum Way {
        /** {@code on Friday} */
        ON,
        /** {@code from May to June} */
        RANGE,
        /** {@code over the past three weeks} */
        WITHIN,
        /** {@code since May} */
        SINCE,
        /** {@code until Friday} */
        UNTIL,
        /** {@code was closed until Friday}: what ended then */
        TILL,
        /** {@code by Friday} */
        BY,
        /** {@code planned for Friday} */
        FOR,
        /** {@code at Friday's meeting} */
        AT_ITS,
        /** {@code at 8 a.m.}, of a day that the words do not name */
        CLOCK,
        /** {@code a week later}, counted from what was told before */
        LATER
    }

    Dating(Anchor anchor, int from, int to, Way way) {
        this(anchor, from, to, way, null);
    }

    Dating with(Anchor other) {
        return new Dating(other, from, to, way, null);
    }
}
