package news.dateline.enrich.fact;

import news.dateline.enrich.text.Token;

/** How far the words go that belong to a participle which hangs on a noun. */
final class Reach {

    private static final int FAR = 9;
    private static final int LONG = 6;
    private static final int DOER = 18;

    private final Wording words;
    private final VerbRow verbs;

    Reach(Wording words, VerbRow verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /** The index behind the last of them, or -1 where no time goes with it; {@code next}: the index behind it and its adverb. */
    int end(int i, int next, int from, int limit) {
        boolean beside = words.timed(next) || (words.is(next, Role.PREPOSITION) && words.timed(next + 1));
        int due = due(i, limit);
        if (due > 0) {
            return due;
        }
        int until = beside ? timed(i + 2, limit) : -1;
        boolean owner = words.lower(until).startsWith("'");
        if (beside && !owner) {
            int verb = carried(i, from, until, limit);
            return verb > 0 ? verb : apposed(i, until, limit);
        }
        if (beside) {
            return i;
        }
        int subject = subject(i, from, limit);
        return subject > 0 ? subject : doer(i, limit);
    }

    /** {@code Lee, speaking at a rally on Sunday, was born in 1950}: the index of the comma, where the verb behind it has a time of its own, or -1. */
    int doing(int i, int limit) {
        if (!words.lower(i - 1).equals(",") || !words.word(i - 2) || words.lower(i).length() < LONG
                || !words.lower(i).endsWith("ing") || words.timed(i) || verbs.before(i) != null) {
            return -1;
        }
        int comma = i + 1;
        while (comma < limit && !words.lower(comma).equals(",")) {
            comma++;
        }
        var verb = verbs.find(comma, limit);
        if (comma == limit || !words.timed(comma - 1) || verb == null || verb.from() != comma + 1) {
            return -1;
        }
        for (int at = verb.to(); at < limit && !words.lower(at).equals(","); at++) {
            boolean named = words.is(at, Role.MONTH) || words.is(at, Role.WEEKDAY)
                    || words.token(at).kind() == Token.Kind.NUMBER;
            if (words.timed(at) && named) {
                return words.is(at - 1, Role.PREPOSITION) && !words.is(at - 1, Role.SINCE) ? comma : -1;
            }
        }
        return -1;
    }

    /** {@code A man jailed in 2012 for murder was freed}: the index of the verb that the noun still lacks, where words that go with the participle stand between; else -1. */
    private int carried(int i, int from, int until, int limit) {
        var verb = verbs.any(from, i) ? null : verbs.find(until, limit);
        if (verb == null) {
            return -1;
        }
        boolean more = verb.from() > until && verb.sure()
                && (words.is(until, Role.PREPOSITION) || words.is(until, Role.TO) || words.lower(until).equals("of"));
        for (int at = until; more && at < verb.from(); at++) {
            more = !words.sign(at) && !words.is(at, Role.AND) && !words.is(at, Role.RELATIVE)
                    && !words.is(at, Role.THAT)
                    && !words.timed(at);
        }
        return more ? verb.from() : -1;
    }

    /** {@code Lee, the president ousted in May after protests, has left}: up to the comma before the verb of the clause around. */
    private int apposed(int i, int until, int limit) {
        int comma = until;
        while (comma < limit && !words.lower(comma).equals(",") && !verbs.at(comma)) {
            comma++;
        }
        boolean inserted = comma < limit && words.lower(comma).equals(",") && verbs.at(comma + 1) && !verbs.any(0, i);
        return inserted ? comma : until;
    }

    /** {@code the deal announced by the minister in May}: the index behind the time of what somebody did, or -1. */
    private int doer(int i, int limit) {
        if (!words.is(i + 1, Role.BY) || words.timed(i + 2)) {
            return -1;
        }
        for (int at = i + 2; at < Math.min(limit, i + DOER) && !verbs.at(at); at++) {
            if (words.timed(at)) {
                return words.is(at - 1, Role.DETERMINER) ? -1 : timed(at, limit);
            }
            boolean other = words.sign(at) || words.is(at, Role.RELATIVE) || words.is(at, Role.THAT)
                    || words.is(at, Role.AFTER) || words.is(at, Role.BEFORE) || words.is(at, Role.SINCE);
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code with the games due to start on Friday}: the index behind the time of what is due, or -1. */
    private int due(int i, int limit) {
        if (!words.is(i, Role.DUE) || !words.is(i + 1, Role.TO)) {
            return -1;
        }
        for (int at = i + 2; at < Math.min(limit, i + FAR) && !words.sign(at) && !words.is(at, Role.AND); at++) {
            if (words.timed(at)) {
                return timed(at, limit);
            }
        }
        return -1;
    }

    /** {@code The plan backed by the union in May was rejected}: the index of the verb that the noun still lacks, or -1. */
    private int subject(int i, int from, int limit) {
        var verb = verbs.any(from, i) ? null : verbs.find(i, limit);
        if (verb == null || !words.is(i + 1, Role.PREPOSITION)) {
            return -1;
        }
        for (int at = i + 1; at < verb.from(); at++) {
            if (words.sign(at) || words.is(at, Role.AND) || words.is(at, Role.RELATIVE) || words.is(at, Role.THAT)) {
                return -1;
            }
        }
        return verb.from();
    }

    private int timed(int from, int limit) {
        int end = from;
        while (end < limit && words.timed(end)) {
            end++;
        }
        return end;
    }
}
