package news.dateline.enrich.time;

/** A part of the day, with its letters in TIMEX3 and the hours it takes. */
enum DayPart {
    MORNING("MO", 6, 12), MIDDAY("MI", 11, 13), AFTERNOON("AF", 12, 18), EVENING("EV", 18, 24), NIGHT("NI", 18, 30);

    private static final DayPart[] ALL = values();

    final String letters;
    final int from;
    final int until;

    DayPart(String letters, int from, int until) {
        this.letters = letters;
        this.from = from;
        this.until = until;
    }

    static DayPart named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    static DayPart of(double value) {
        return ALL[(int) value];
    }
}
