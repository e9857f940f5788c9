package news.dateline.enrich.time;

/** A season of the northern year, with its letters in TIMEX3 and its first month. */
enum Season {
    SPRING("SP", 3), SUMMER("SU", 6), FALL("FA", 9), WINTER("WI", 12);

    private static final Season[] ALL = values();

    final String letters;
    final int month;

    Season(String letters, int month) {
        this.letters = letters;
        this.month = month;
    }

    static Season of(double value) {
        return ALL[(int) value];
    }
}
