package news.dateline.enrich.fact;

import java.util.Set;

import news.dateline.enrich.text.Token;

/** Whether a time says which thing is meant, rather than when something was. */
final class Attributive {

    private static final Set<String> QUALIFIERS = Set.of("recent", "rare", "deadly", "annual", "key", "critical",
            "crucial",
            "historic", "disputed", "controversial", "special", "regular", "traditional", "new", "big", "major",
            "massive");

    private static final int OWNER = 6;
    private static final int YEAR_DIGITS = 4;

    private final Wording words;
    private final Clause clause;
    private final int from;
    private final int to;

    /** {@code from}, {@code to}: indices of the first token of the time and behind its last. */
    Attributive(Wording words, Clause clause, int from, int to) {
        this.words = words;
        this.clause = clause;
        this.from = from;
        this.to = to;
    }

    /** {@code Monday's ruling}, {@code the 1992 protests}, {@code a Monday meeting}. */
    boolean is() {
        boolean owned = words.lower(to).equals("'s") || words.lower(to).equals("'") || compound();
        boolean led = words.is(from - 1, Role.DETERMINER) || words.lower(from - 1).equals("'s")
                || words.lower(from - 1).equals("'")
                || words.lower(from).equals("the") || words.lower(from).equals("a") || qualified();
        return owned
                || (led && named() && !words.is(from - 1, Role.FIXED) && to < clause.to() && (noun(to) || joined(to)));
    }

    /** {@code their recent January signings}, {@code her original 1978 swimsuit} */
    private boolean qualified() {
        boolean described = (year() || words.is(from, Role.MONTH)) && words.word(from - 1) && !words.capital(from - 1)
                && !words.is(from - 1, Role.PREPOSITION) && !words.timed(from - 1)
                && words.is(from - 2, Role.DETERMINER);
        return described || (QUALIFIERS.contains(words.lower(from - 1))
                && (words.is(from - 2, Role.DETERMINER) || words.lower(from - 2).equals("'s")));
    }

    private boolean year() {
        return to == from + 1 && words.token(from).kind() == Token.Kind.NUMBER
                && words.token(from).text().length() == YEAR_DIGITS;
    }

    private boolean noun(int i) {
        boolean other = !words.known(i) || words.is(i, Role.OCCASION) || words.is(i, Role.SIDES)
                || words.is(i, Role.NOUN) || words.is(i, Role.VERB);
        return words.word(i) && other && !words.timed(i) && !Clause.carries(clause, i);
    }

    /** {@code 1978 one-piece swimsuit} */
    private boolean joined(int i) {
        return words.word(i) && words.lower(i + 1).equals("-") && words.word(i + 2);
    }

    /** {@code first-quarter profit} */
    private boolean compound() {
        boolean hyphen = false;
        for (int i = from; i < to; i++) {
            hyphen |= words.lower(i).equals("-");
        }
        return hyphen && words.word(to) && !words.known(to);
    }

    /** Does it end in a name or number? {@code The next day} tells when, whatever noun follows. */
    private boolean named() {
        var last = words.token(to - 1);
        return words.is(to - 1, Role.WEEKDAY) || words.is(to - 1, Role.MONTH) || last.kind() == Token.Kind.NUMBER
                || last.kind() == Token.Kind.MIXED || words.capital(to - 1) || words.lower(to - 2).equals("-");
    }

    /** {@code Monday's meeting ended}, but not {@code Monday's meeting was announced}: what an occasion does, it does at its time. */
    boolean subject() {
        var verb = clause.verb();
        boolean owned = words.lower(to).equals("'s") || words.lower(to).equals("'");
        boolean led = !owned && named() && verb != null && verb.tense() == Tense.PAST && verb.from() == verb.head();
        if ((!owned && !led) || verb == null || !opens()) {
            return false;
        }
        int noun = owned ? to + 1 : to;
        while (noun < verb.from() - 1 && !words.is(noun, Role.OCCASION) && noun(noun)) {
            noun++;
        }
        boolean arranged = (words.is(verb.head(), Role.SCHEDULE) || Verbs.cancels(words, verb))
                && !verb.tense().ahead();
        boolean name = owned && words.is(to - 1, Role.WEEKDAY) && noun > to + 1 && verb.tense() == Tense.PAST;
        for (int i = to + 1; i < verb.from(); i++) {
            name &= words.capital(i);
        }
        // Thursday's move comes after weeks of talks
        boolean told = owned && Verbs.narrates(words, verb)
                && (words.is(to - 1, Role.WEEKDAY) || words.is(to - 1, Role.DAY_WORD));
        if (told) {
            return true;
        }
        return (words.is(noun, Role.OCCASION) || name) && noun < verb.from() && !arranged
                && (owned || noun == verb.from() - 1);
    }

    /** {@code in the attacks of September 11}, {@code the accident of April 26 killed}: {@code of} is the index of the word between. */
    boolean ofOccasion(int of) {
        var verb = clause.verb();
        if (!named() || !words.lower(of).equals("of") || !words.is(of - 1, Role.OCCASION) || verb == null) {
            return false;
        }
        int at = of - 2;
        while (at >= clause.from() && at > of - 5 && (words.is(at, Role.DETERMINER) || noun(at))) {
            at--;
        }
        boolean arranged = words.is(verb.head(), Role.SCHEDULE) && !verb.tense().ahead();
        boolean subject = at < clause.from() && verb.from() >= to && !arranged;
        return subject || words.lower(at).equals("in") || words.lower(at).equals("at")
                || words.lower(at).equals("during");
    }

    /** {@code attended Monday's meeting}, but not {@code condemned Monday's attack}: what is done there is done then. */
    boolean object() {
        int at = from - 1;
        while (at > from - 3 && (words.is(at, Role.DETERMINER) || words.lower(at).equals("'s"))) {
            at--;
        }
        var verb = clause.verb();
        int noun = words.lower(to).equals("'s") || words.lower(to).equals("'") ? to + 1 : to;
        while (noun < clause.to() && !words.is(noun, Role.OCCASION) && noun(noun)) {
            noun++;
        }
        return verb != null && at == verb.head() && words.is(at, Role.PARTAKE) && noun < clause.to()
                && words.is(noun, Role.OCCASION);
    }

    private boolean perfect() {
        var verb = clause.verb();
        return verb != null && verb.tense() == Tense.PERFECT;
    }

    private boolean past() {
        var verb = clause.verb();
        return verb != null && verb.tense().past();
    }

    /** Does the clause begin with the time? */
    private boolean opens() {
        int before = from - 1;
        if (words.lower(before).equals("'s")) {
            before--;
            while (before >= clause.from() && words.capital(before)) {
                before--;
            }
            if (words.lower(before).equals(",")) {
                return true;
            }
        }
        if (words.lower(before).equals(",") && words.is(clause.from(), Role.PREPOSITION)
                && words.verbs().find(clause.from(), before) == null) {
            // In a report, Wednesday's quake damaged …
            return true;
        }
        while (before >= clause.from()
                && (words.sign(before) || words.is(before, Role.AND) || words.is(before, Role.DETERMINER)
                        || words.is(before, Role.JOINT))) {
            before--;
        }
        return before < clause.from();
    }

    /** {@code at Monday's meeting}, {@code in the February vote} */
    boolean occasion() {
        int at = from - 1;
        while (at > from - 3 && (words.is(at, Role.DETERMINER) || words.lower(at).equals("'s"))) {
            at--;
        }
        if (words.lower(from - 1).equals("'s")) {
            while (at > clause.from() && at > from - OWNER && words.capital(at)) {
                at--;
            }
        }
        boolean with = at == clause.from() && words.lower(at).equals("with");
        // wanted for his role in the 1976 bombing; is said to include a trial of those in last year's murder
        boolean now = clause.verb() != null && clause.verb().tense() == Tense.PRESENT
                && words.lower(from).equals("last");
        if (words.is(at - 1, Role.CHARGE) || now) {
            return with;
        }
        if (perfect() && !year() && (at == clause.from() || !words.lower(at).equals("following"))) {
            // has urged the candidates in the July 10 election: what has been is of no day that is over
            return with;
        }
        return with || (words.lower(at).equals("following") && past()) || words.lower(at).equals("in")
                || words.lower(at).equals("from") || words.lower(at).equals("at")
                || words.lower(at).equals("during");
    }
}
