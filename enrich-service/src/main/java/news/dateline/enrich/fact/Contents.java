package news.dateline.enrich.fact;

/** Finds where behind a verb of saying the things said begin. */
final class Contents {

    private static final int FURTHEST = 16;

    private Contents() {
    }

    /** The index of the first word of what is said, or -1 where the sentence says nothing of it. */
    static int start(Wording words, VerbRow verbs, VerbGroup telling) {
        for (int i = telling.to(); i < Math.min(words.size() - 1, telling.to() + FURTHEST); i++) {
            if (words.is(i, Role.THAT) && verbs.any(i + 1, words.size()) && !words.is(i + 1, Role.AND)) {
                return i + 1;
            }
            if (words.is(i, Role.RELATIVE) || words.is(i, Role.AND)) {
                break;
            }
        }
        var next = verbs.find(telling.to(), words.size());
        if (next == null) {
            return -1;
        }
        int end = relative(words, telling.to(), next.from());
        return joint(words, telling.to(), end) ? -1 : subject(words, telling.to(), end);
    }

    /** The index of the comma before a relative clause behind the subject of what is said, else that of its verb. */
    private static int relative(Wording words, int from, int verb) {
        for (int i = from + 2; i < verb; i++) {
            if (words.lower(i).equals(",") && words.is(i + 1, Role.RELATIVE)) {
                return i;
            }
        }
        return verb;
    }

    private static boolean joint(Wording words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean cuts = words.is(i, Role.RELATIVE) || words.is(i, Role.WHEN) || words.is(i, Role.AFTER)
                    || words.is(i, Role.BEFORE) || words.is(i, Role.IF) || words.is(i, Role.BECAUSE);
            boolean goesOn = words.is(i, Role.AND) && i + 1 == to;
            if ((cuts && i > from) || goesOn) {
                return true;
            }
        }
        return false;
    }

    /** Behind the words that say when, where and to whom. */
    private static int subject(Wording words, int from, int verb) {
        int at = from;
        while (at < verb && (words.timed(at) || words.lower(at).equals(","))) {
            at++;
        }
        if (words.lower(at).equals("'s") && words.timed(at - 1)) {
            // said Thursday's fire was started on purpose
            return firstTimed(words, from, at);
        }
        while (at < verb && words.is(at, Role.PREPOSITION)) {
            int next = at + 1;
            if (words.is(at, Role.BY) && words.timed(next)) {
                // nobody says by a time: estimated by 2050, needs would grow
                return at;
            }
            while (next < verb && !words.timed(next) && !begins(words, next, verb)) {
                next++;
            }
            while (next < verb && (words.timed(next) || words.lower(next).equals(","))) {
                next++;
            }
            if (next >= verb) {
                return at;
            }
            at = next;
        }
        return at < verb ? at : -1;
    }

    /** The index of the first of the words of time before another. */
    private static int firstTimed(Wording words, int from, int end) {
        int at = end;
        while (at > from && words.timed(at - 1)) {
            at--;
        }
        return at;
    }

    /** Does a new group of nouns begin, behind at least two words of the one before? */
    private static boolean begins(Wording words, int i, int verb) {
        return words.is(i, Role.PRONOUN) || ((words.is(i, Role.DETERMINER) && !words.is(i - 1, Role.PREPOSITION))
                && i < verb);
    }
}
