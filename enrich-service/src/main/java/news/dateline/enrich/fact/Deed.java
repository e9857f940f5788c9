package news.dateline.enrich.fact;

import java.util.Set;

/** Whether a time is that of what somebody is charged with, rather than of the charge. */
final class Deed {

    private static final int FAR = 16;
    private static final Set<String> COURTS = Set.of("court", "bailey", "tribunal");
    private static final Set<String> SEATS = Set.of("at", "in", "before", "by");

    private final Wording words;
    private final Clause clause;
    private final int from;
    private final int to;

    /** {@code from}, {@code to}: indices of the first token of the time and behind its last. */
    Deed(Wording words, Clause clause, int from, int to) {
        this.words = words;
        this.clause = clause;
        this.from = from;
        this.to = to;
    }

    /** {@code convicted of the attack on a hotel in 2008}, {@code wanted over the 1995 shooting}: is it the time of the deed? */
    boolean is() {
        var verb = clause.verb();
        boolean occasion = new Attributive(words, clause, from, to).is() && occasionAhead();
        int first = verb == null || verb.from() > from ? clause.from() : verb.from();
        for (int i = from - 1; i >= Math.max(first, from - FAR) && !words.sign(i); i--) {
            if (!occasion && COURTS.contains(words.lower(i)) && seat(i)) {
                // convicted of the murder at the High Court on June 3
                return false;
            }
            if (occasion && words.is(i, Role.CHARGE)) {
                return true;
            }
            occasion |= words.is(i, Role.OCCASION) && clause.owns(i) && definite(i);
        }
        return false;
    }

    /** {@code at the High Court}, but not {@code the bombing of a court} */
    private boolean seat(int court) {
        int at = court - 1;
        while (at > court - 5 && (words.capital(at) || words.is(at, Role.DETERMINER))) {
            at--;
        }
        return SEATS.contains(words.lower(at));
    }

    /** {@code the hotel attack}, but not {@code murder}, which names the charge. */
    private boolean definite(int noun) {
        for (int i = noun - 1; i >= noun - 3; i--) {
            if (words.is(i, Role.DETERMINER) || words.lower(i).equals("'s") || words.timed(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2008 Mumbai attacks} */
    private boolean occasionAhead() {
        int at = to;
        while (at < to + 3 && words.capital(at)) {
            at++;
        }
        return words.is(at, Role.OCCASION);
    }
}
