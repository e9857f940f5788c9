package news.dateline.enrich.time;

/** How an expression is modified, as TIMEX3 says it. */
public enum Mod {
    /** {@code more than}. */
    MORE_THAN,
    /** {@code less than}, {@code almost}. */
    LESS_THAN,
    /** {@code at most}, {@code up to}. */
    EQUAL_OR_LESS,
    /** {@code at least}. */
    EQUAL_OR_MORE,
    /** {@code about}. */
    APPROX,
    /** {@code early}, {@code the beginning of}. */
    START,
    /** {@code mid-}, {@code the middle of}. */
    MID,
    /** {@code late}, {@code the end of}. */
    END,
    /** {@code before}, {@code more than … ago}. */
    BEFORE,
    /** {@code after}, {@code less than … ago}. */
    AFTER;

    private static final Mod[] ALL = values();

    static Mod of(double value) {
        return ALL[(int) value];
    }
}
