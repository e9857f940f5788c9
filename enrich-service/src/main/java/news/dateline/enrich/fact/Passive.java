package news.dateline.enrich.fact;

import org.jspecify.annotations.Nullable;

/** Gives what goes on without its helper that helper back: {@code Lee was held on Monday and [was] freed on Friday}. */
final class Passive {

    private Passive() {
    }

    /**
     * The helper that a verb shares with the one before it, or null where it needs none. Only what nobody does by himself, or
     * what a doer stands behind, gets one back: {@code was suspended on Monday and apologised on Tuesday}.
     */
    static @Nullable String helper(Wording words, @Nullable VerbGroup verb) {
        if (verb != null && verb.tense() == Tense.FUTURE && verb.from() == verb.head() && words.english()
                && words.is(verb.head(), Role.VERB) && !words.is(verb.from() - 1, Role.TO)) {
            // will arrive on Sunday and stay for three days
            var before = words.verbs().before(verb.from());
            return before != null && words.is(before.from(), Role.WILL) ? "will" : null;
        }
        if (verb == null || verb.sure() || verb.tense() != Tense.PAST || verb.to() - verb.from() > 1
                || !words.english() || !words.is(verb.head(), Role.PARTICIPLE)
                || !(words.is(verb.head(), Role.DONE_TO) || words.is(verb.to(), Role.BY))
                || !objectless(words, verb.to())) {
            return null;
        }
        var before = words.verbs().before(verb.from());
        while (before != null && !before.sure() && before.tense() == Tense.PAST && before.from() == before.head()
                && words.is(before.head(), Role.PARTICIPLE)) {
            // was arrested in May, charged in June, and sentenced on Friday
            before = words.verbs().before(before.from());
        }
        boolean passive = before != null && before.head() > before.from() && words.is(before.head(), Role.PARTICIPLE)
                && before.tense().past();
        if (!passive || before == null) {
            return null;
        }
        var first = words.lower(before.from());
        boolean been = false;
        for (int i = before.from(); i < before.head(); i++) {
            been |= words.lower(i).equals("been");
        }
        return first.equals("was") || first.equals("were")
                ? first
                : !been ? null : first.equals("have") ? "were" : "was";
    }

    /** Does nothing follow that it could be done to? */
    private static boolean objectless(Wording words, int i) {
        return i >= words.size() || words.timed(i) || words.sign(i) || words.is(i, Role.PREPOSITION)
                || words.is(i, Role.BY) || words.is(i, Role.AND) || words.is(i, Role.ADVERB) || words.is(i, Role.TO)
                || words.is(i, Role.AFTER) || words.is(i, Role.BEFORE) || words.is(i, Role.WHEN);
    }
}
