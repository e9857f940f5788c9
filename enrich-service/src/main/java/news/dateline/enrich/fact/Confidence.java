package news.dateline.enrich.fact;

/** How sure a date is, by how it was found; measured on stories whose dates are known. */
final class Confidence {

    static final double LEAD = 0.6;
    static final double CONTINUED = 0.6;
    static final double SECTION = 0.8;
    static final double SHIFTED = 0.7;
    static final double NAMED = 0.7;
    static final double GUESSED = 0.4;
    private static final double SAID = 0.9;

    private Confidence() {
    }

    static double of(Unit unit, Dating dating, boolean turned) {
        double said = switch (dating.way()) {
            case ON, RANGE, SINCE -> SAID;
            case FOR, UNTIL, BY, CLOCK, WITHIN -> SECTION;
            case AT_ITS, TILL -> LEAD;
            case LATER -> SHIFTED;
        };
        boolean guessed = turned || unit.clause().quoted() || Verbs.schedules(unit, dating);
        return Math.min(said, guessed ? SHIFTED : said);
    }
}
