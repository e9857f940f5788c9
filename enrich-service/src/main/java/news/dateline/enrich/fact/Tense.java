package news.dateline.enrich.fact;

/** When a verb puts what it says. */
enum Tense {
    PAST, PRESENT,
    /** {@code has done} */
    PERFECT,
    /** {@code had done} */
    PLUPERFECT,
    /** {@code will do}, {@code is to do}, {@code plans to do} */
    FUTURE,
    /** {@code would do}, {@code must do}: wanted, possible or due, not done */
    MODAL;

    /** Does it tell of what is over? */
    boolean past() {
        return this == PAST || this == PERFECT || this == PLUPERFECT;
    }

    /** Is it still to come, if it comes? */
    boolean ahead() {
        return this == FUTURE || this == MODAL;
    }
}
