package news.dateline.enrich.fact;

import java.util.Set;

/** Finds where behind a verb of saying the things said begin. */
final class Contents {

    private static final int FURTHEST = 16;
    /** {@code said it is not true that}, {@code say there is evidence that}: what is said stands behind "that". */
    private static final Set<String> EMPTY = Set.of("it", "there");

    private Contents() {
    }

    /** The index of the first word of what is said, or -1 where the sentence says nothing of it. */
    static int start(Wording words, VerbRow verbs, VerbGroup telling) {
        if (words.is(telling.to(), Role.TO) && words.lower(telling.to() + 1).equals("have")) {
            // claimed to have seen it
            return -1;
        }
        int quoted = quoted(words, telling);
        if (quoted > 0) {
            return verbs.any(quoted, words.size()) ? quoted : -1;
        }
        for (int i = telling.to(); i < Math.min(words.size() - 1, telling.to() + FURTHEST); i++) {
            if (words.is(i, Role.THAT) && !words.timed(i) && verbs.any(i + 1, words.size())
                    && !words.is(i + 1, Role.AND)) {
                return i + 1;
            }
            var said = verbs.find(i, i + 1);
            // said teams have reached the boat that sank
            if (words.is(i, Role.RELATIVE) || words.is(i, Role.AND)
                    || (said != null && said.sure() && !EMPTY.contains(words.lower(i - 1)))) {
                break;
            }
        }
        int hours = telling.to();
        while (words.timed(hours) || (words.is(hours, Role.PREPOSITION) && words.timed(hours + 1))) {
            hours++;
        }
        if (words.is(hours, Role.IF) && hours > telling.to() && verbs.countBehind(hours) > 1) {
            // said on Monday if it is lost, he will go
            return hours;
        }
        var next = verbs.find(telling.to(), words.size());
        if (next == null) {
            return -1;
        }
        for (int i = telling.to() + 1; i + 1 < next.from(); i++) {
            if (words.lower(i).equals(",") && words.lower(i + 1).equals("saying")
                    && words.lower(telling.head()).equals("confirmed")) {
                // confirmed the strike, saying it had hit a camp
                return words.is(i + 2, Role.THAT) ? i + 3 : i + 2;
            }
        }
        int quote = quotation(words, telling.to(), next.from());
        if (quote > 0) {
            return quote;
        }
        int end = relative(words, verbs, telling.to(), next.from());
        int content = joint(words, telling.to(), end) ? -1 : subject(words, telling.to(), end);
        // a plan announced in March to raise taxes was dropped
        return words.is(content, Role.TO) && !telling.sure() && words.lower(content).equals("to") ? -1 : content;
    }

    /** {@code quoted the minister as saying on Monday that}: the index behind it, or -1. */
    private static int quoted(Wording words, VerbGroup telling) {
        int as = as(words, telling);
        if (as < 0) {
            return -1;
        }
        int at = as + 2;
        while (words.timed(at) || (words.is(at, Role.PREPOSITION) && words.timed(at + 1))) {
            at++;
        }
        return words.is(at, Role.THAT) ? at + 1 : at;
    }

    /** {@code quoted the minister as saying}: the index of the {@code as}, or -1. */
    static int as(Wording words, VerbGroup telling) {
        boolean quotes = words.lower(telling.head()).startsWith("quote");
        for (int i = telling.to(); quotes && i < Math.min(words.size(), telling.to() + FURTHEST); i++) {
            if (words.lower(i).equals("as") && words.lower(i + 1).equals("saying")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code said in the video, "I have heard …"}: where the words begin that stand in quotation marks around the verb, or -1. */
    private static int quotation(Wording words, int from, int verb) {
        if (!words.quoted(verb) || words.quoted(from - 1)) {
            return -1;
        }
        int first = verb;
        while (first > from && words.quoted(first - 1)) {
            first--;
        }
        boolean apart = words.sign(first - 1) && (first - 2 < from || words.sign(first - 2));
        return apart ? first : -1;
    }

    /** The index of the comma before a relative clause behind the subject of what is said, else that of its verb. */
    private static int relative(Wording words, VerbRow verbs, int from, int verb) {
        for (int i = from + 2; i < verb; i++) {
            if (words.lower(i).equals(",") && words.is(i + 1, Role.RELATIVE)) {
                return i;
            }
            // said on Monday a woman who died overnight was a nurse
            var within = words.lower(i).equals("who") ? verbs.find(i, words.size()) : null;
            var own = within == null ? null : verbs.find(within.to(), words.size());
            if (own != null && own.sure() && !words.is(own.from() - 1, Role.AND) && !words.sign(own.from() - 1)) {
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
            // While one confirmed the choice on Friday, the other did not
            boolean object = words.lower(i).equals(",") && !words.timed(i) && i > from
                    && words.is(i + 1, Role.DETERMINER)
                    && !words.is(from, Role.PREPOSITION) && !words.timed(from) && !words.sign(from)
                    && (words.is(0, Role.WHEN) || words.is(0, Role.BECAUSE));
            if ((cuts && i > from) || goesOn || object) {
                return true;
            }
        }
        return false;
    }

    /** Behind the words that say when, where and to whom. */
    private static int subject(Wording words, int from, int verb) {
        int heard = heard(words, from, verb);
        if (heard > 0) {
            return heard;
        }
        int at = from;
        while (at < verb && (words.timed(at) || words.lower(at).equals(","))) {
            at++;
        }
        if (words.lower(at).equals("'s") && words.timed(at - 1)) {
            // said Thursday's fire was started on purpose
            return firstTimed(words, from, at);
        }
        if (at == verb && at > from && words.timed(at - 1) && words.is(verb, Role.WILL)) {
            // said Monday will see a vote
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

    /** {@code told reporters today tests will go on}: the index behind who is told, or -1 where that is not sure. */
    private static int heard(Wording words, int from, int verb) {
        int at = words.is(from, Role.DETERMINER) ? from + 1 : from;
        if (!words.is(from - 1, Role.HEARER) || !words.word(at) || words.timed(at)) {
            return -1;
        }
        do {
            at++;
        } while (at < verb && words.capital(at) && words.capital(at - 1) && !words.timed(at));
        int next = at;
        while (next < verb && (words.timed(next) || words.lower(next).equals(",")
                || (words.is(next, Role.PREPOSITION) && words.timed(next + 1)))) {
            next++;
        }
        boolean begins = next > at || words.is(next, Role.DETERMINER) || words.is(next, Role.PRONOUN);
        return begins && next < verb && words.word(next) && !words.is(next, Role.PREPOSITION) ? next : -1;
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
