package news.dateline.enrich.fact;

import java.util.Set;

/** Whether a time is that of what somebody is charged with, rather than of the charge. */
final class Deed {

    private static final int FAR = 16;
    private static final int SHORTEST = 5;
    private static final Set<String> COURTS = Set.of("court", "bailey", "tribunal");
    private static final Set<String> SEATS = Set.of("at", "in", "before", "by");

    private static final Set<String> ADMITTED = Set.of("admitted", "admits", "confessed", "confesses", "denied",
            "denies");
    private static final Set<String> OF = Set.of("of", "for", "with", "to");
    private static final Set<String> PUNISHED = Set.of("jailed", "sentenced", "imprisoned", "arrested", "fined",
            "banned",
            "apologised", "apologized", "executed", "hanged", "pleaded", "cleared",
            "questioned", "freed");
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
        if (verb != null && done(verb.head())) {
            return true;
        }
        if (words.is(from, Role.WEEKDAY) || words.is(from, Role.DAY_WORD)) {
            // charged with the murder of a man on Monday
            return false;
        }
        boolean occasion = new Attributive(words, clause, from, to).is() && occasionAhead();
        int first = verb == null || verb.from() > from ? clause.from() : verb.from();
        for (int i = from - 1; i >= Math.max(first, from - FAR) && !words.sign(i); i--) {
            if (!occasion && COURTS.contains(words.lower(i)) && seat(i)) {
                // convicted of the murder at the High Court on June 3
                return false;
            }
            if (occasion && held(i)) {
                return true;
            }
            occasion |= words.is(i, Role.OCCASION) && clause.owns(i) && definite(i);
        }
        return false;
    }

    /** {@code convicted of murdering her in 2015}, {@code admitted taking it in May}: was it what somebody did that was then? */
    private boolean done(int head) {
        boolean day = words.is(from, Role.WEEKDAY) || words.is(from, Role.DAY_WORD) || words.is(from, Role.FIXED);
        boolean held = held(head);
        for (int i = head + 1; !day && i < from && !words.sign(i) && !words.is(i, Role.RELATIVE); i++) {
            boolean led = OF.contains(words.lower(i - 1)) || (ADMITTED.contains(words.lower(head)) && i == head + 1);
            boolean doing = words.word(i) && !words.capital(i) && words.lower(i).length() >= SHORTEST
                    && words.lower(i).endsWith("ing");
            if (held && led && doing) {
                return true;
            }
            held |= held(i);
        }
        return false;
    }

    private boolean held(int i) {
        return words.is(i, Role.CHARGE) || ADMITTED.contains(words.lower(i)) || PUNISHED.contains(words.lower(i));
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
