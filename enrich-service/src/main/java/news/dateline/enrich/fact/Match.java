package news.dateline.enrich.fact;

/** Whether a story, so far, is the report of a match: all that it tells of then was on one day, however long it gets. */
final class Match {

    private static final int LEAST = 5;

    private int words;
    private int plays;
    private int sentences;

    void read(Wording wording) {
        sentences++;
        for (int i = 0; i < wording.size(); i++) {
            words += wording.is(i, Role.GAME) ? 1 : 0;
            plays += wording.is(i, Role.PLAYS) || wording.is(i, Role.GAME) ? 1 : 0;
        }
    }

    /** Does half of the sentences speak of games, so that what is told may be a move of one? */
    boolean plays() {
        return 2 * plays >= sentences;
    }

    /** Have at least half of the sentences spoken of what is done in a match? */
    boolean told() {
        return words >= LEAST && 2 * words >= sentences;
    }
}
