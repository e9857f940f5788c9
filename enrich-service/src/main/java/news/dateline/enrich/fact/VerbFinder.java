package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds what may be the verb of a clause, word by word; {@link VerbChoice} says which of them are. */
final class VerbFinder {

    /** Those of Spanish that stand before a day, too, and are no part of the file for that. */
    private static final Set<String> ARTICLES = Set.of("el", "los");

    private static final int FURTHEST = 4;

    private final Wording words;

    VerbFinder(Wording words) {
        this.words = words;
    }

    /** The verbs of a sentence, from left to right, none within another. */
    List<VerbGroup> find() {
        var found = new ArrayList<VerbGroup>();
        for (int i = 0; i < words.size();) {
            var verb = at(i);
            if (verb != null) {
                found.add(verb);
            }
            i = verb == null ? i + 1 : verb.to();
        }
        return found;
    }

    private @Nullable VerbGroup at(int i) {
        if (words.timed(i) || name(i)) {
            return null;
        }
        if (!words.known(i) && !comesFrom(i)) {
            return behindWho(i);
        }
        if (words.is(i, Role.WILL) || words.is(i, Role.MODAL)) {
            return modal(i);
        }
        if (words.is(i, Role.SPLIT)) {
            return split(i);
        }
        if (words.is(i, Role.HAVE)) {
            return have(i);
        }
        if (words.is(i, Role.BE)) {
            return be(i);
        }
        if (words.is(i, Role.DO)) {
            return plain(i, words.is(i, Role.DID) ? Tense.PAST : Tense.PRESENT);
        }
        return full(i);
    }

    /** {@code it results from that}, and not {@code the results} */
    private boolean comesFrom(int i) {
        return words.is(i, Role.FOLLOW) && words.lower(i + 1).equals("from");
    }

    /** {@code officials who monitor it}: what the language's file does not know must be a verb there. */
    private @Nullable VerbGroup behindWho(int i) {
        boolean it = i == 1 && words.word(i) && words.lower(i).endsWith("s") && !words.lower(i).endsWith("ss")
                && (words.is(0, Role.HE) || words.lower(0).equals("it")) && !words.lower(0).equals("his");
        if (it) {
            // It commemorates the revolt
            return new VerbGroup(i, i + 1, i, Tense.PRESENT, false, true);
        }
        boolean who = words.is(i - 1, Role.RELATIVE) && words.word(i) && !words.is(i - 1, Role.OWNER);
        return who ? new VerbGroup(i, i + 1, i, Tense.PRESENT, false, false) : null;
    }

    private boolean name(int i) {
        return words.capital(i) && !(words.opens(i) && (words.is(i, Role.TELL) || opening(i)));
    }

    /** {@code Fue detenido en 2016}, but not {@code Cameron visitó Madrid}: a verb whose subject is left out. */
    private boolean opening(int i) {
        return words.is(i, Role.OPENING) && (words.is(i + 1, Role.DETERMINER) || words.is(i + 1, Role.PREPOSITION)
                || words.is(i + 1, Role.PARTICIPLE) || ARTICLES.contains(words.lower(i + 1)) || words.timed(i + 1));
    }

    private VerbGroup modal(int i) {
        int next = skip(i + 1);
        int head = words.word(next) && !words.is(next, Role.PREPOSITION) ? next : i;
        if (words.lower(head).equals("be") || words.lower(head).equals("have")) {
            int full = skip(head + 1);
            head = participle(full) ? full : head;
            int behind = skip(head + 1);
            head = words.lower(head).equals("been") && participle(behind) ? behind : head;
        }
        return group(i, head, words.is(i, Role.WILL) ? Tense.FUTURE : Tense.MODAL);
    }

    private @Nullable VerbGroup have(int i) {
        int next = skip(i + 1);
        if (words.is(i - 1, Role.TO) && words.lower(i).equals("have")
                && (!participle(next) || words.is(next, Role.ADVERB))) {
            // tried to have him released
            return null;
        }
        if (words.is(next, Role.TO)) {
            return group(i, next + 1 < words.size() ? next + 1 : next, Tense.MODAL);
        }
        boolean had = words.is(i, Role.HAD);
        if (!participle(next) || words.is(next, Role.ADVERB)) {
            return plain(i, had ? Tense.PAST : Tense.PRESENT);
        }
        int behind = skip(next + 1);
        int head = words.lower(next).equals("been") && (participle(behind) || lasting(behind)) ? behind : next;
        return group(i, head, had ? Tense.PLUPERFECT : words.is(i, Role.NARRATES) ? Tense.PAST : Tense.PERFECT);
    }

    /** {@code hat am Montag … unterzeichnet}: a helper whose participle stands at the end of the clause. */
    private VerbGroup split(int i) {
        int head = i;
        for (int at = i + 1; at < words.size() && !words.lower(at).equals(","); at++) {
            head = words.is(at, Role.PARTICIPLE) && !words.capital(at) ? at : head;
        }
        boolean found = head > i;
        var tense = words.is(i, Role.WILL)
                ? Tense.FUTURE
                : words.is(i, Role.HAD) || words.is(i, Role.WAS)
                        ? Tense.PLUPERFECT
                        : words.is(i, Role.PAST) || (found && words.is(i, Role.NARRATES)) ? Tense.PAST : Tense.PRESENT;
        boolean negative = words.is(i + 1, Role.NOT) || words.is(head - 1, Role.NOT);
        return new VerbGroup(i, i + 1, head, tense, negative, true);
    }

    private @Nullable VerbGroup be(int i) {
        boolean owner = words.lower(i).equals("'s") && !words.is(i - 1, Role.PRONOUN);
        if (owner || (words.lower(i).equals("am") && !words.lower(i - 1).equals("i"))) {
            // the Bild am Sonntag
            return null;
        }
        int next = skip(i + 1);
        if (words.lower(i).equals("'s") && words.lower(next).equals("been")) {
            return have(i);
        }
        boolean past = words.is(i, Role.WAS) || (words.is(i, Role.NARRATES) && participle(next));
        var tense = past ? Tense.PAST : Tense.PRESENT;
        if (words.is(next, Role.TO) && words.word(next + 1)) {
            boolean passive = words.lower(next + 1).equals("be") && participle(next + 2);
            return group(i, passive ? next + 2 : next + 1, tense == Tense.PAST ? Tense.MODAL : Tense.FUTURE);
        }
        boolean doing = words.lower(next).endsWith("ing") && !words.is(next + 1, Role.TO);
        if (words.is(next, Role.DUE) && !doing) {
            return due(i, next);
        }
        int have = next + 2;
        if (participle(next) && words.is(next + 1, Role.TO) && words.lower(have).equals("have")
                && participle(skip(have + 1))) {
            // is believed to have crashed
            int done = skip(have + 1);
            int full = skip(done + 1);
            return group(i, words.lower(done).equals("been") && participle(full) ? full : done, Tense.PAST);
        }
        boolean verb = participle(next) || lasting(next);
        int behind = words.lower(next).equals("being") ? skip(next + 1) : next;
        int head = verb ? participle(behind) ? behind : next : i;
        return group(i, head, tense);
    }

    /** {@code is due to meet}, {@code was expected on Friday}. */
    private VerbGroup due(int i, int due) {
        boolean to = words.is(due + 1, Role.TO) && words.word(due + 2);
        if (!to && words.lower(due).equals("set")) {
            return group(i, due, words.is(i, Role.WAS) ? Tense.PAST : Tense.PRESENT);
        }
        int head = to ? skip(due + 2) : due;
        if (to && words.lower(head).equals("be") && participle(head + 1)) {
            head++;
        }
        return group(i, head, Tense.FUTURE);
    }

    private @Nullable VerbGroup full(int i) {
        boolean noun = words.is(i - 1, Role.PREPOSITION) || words.is(i - 1, Role.DETERMINER);
        if (words.is(i, Role.PLAN) && words.is(i + 1, Role.TO) && words.word(i + 2) && !noun) {
            boolean passive = words.lower(i + 2).equals("be") && participle(i + 3);
            return group(i, passive ? i + 3 : i + 2, Tense.FUTURE);
        }
        boolean due = words.is(i, Role.DUE) && words.is(i - 1, Role.AND) && words.is(i + 1, Role.PREPOSITION)
                && words.timed(i + 2) && (words.is(i - 3, Role.BE) || words.is(i - 2, Role.BE));
        if (due) {
            // is pending and expected in June
            return group(i, i, Tense.FUTURE);
        }
        if (words.is(i, Role.FUTURE) && !words.is(i, Role.NOUN)) {
            return noun ? null : group(i, i, Tense.FUTURE);
        }
        if (words.is(i, Role.PAST) && !words.is(i, Role.NOUN)) {
            return new VerbGroup(i, i + 1, i, Tense.PAST, false, !words.is(i, Role.PARTICIPLE));
        }
        if (ranked(i)) {
            return null;
        }
        if (comesFrom(i) || words.is(i, Role.PRESENT) || words.is(i, Role.VERB) || words.is(i, Role.TELL)) {
            // nothing else is called so
            return new VerbGroup(i, i + 1, i, Tense.PRESENT, false, words.lower(i).equals("says"));
        }
        return null;
    }

    /** {@code on the thorniest issues}: what is the most of its kind is a noun. */
    private boolean ranked(int i) {
        boolean most = words.is(i - 1, Role.BEST)
                || (words.word(i - 1) && words.lower(i - 1).length() > 5 && words.lower(i - 1).endsWith("iest"));
        return most && words.is(i - 2, Role.DETERMINER) && words.is(i - 3, Role.PREPOSITION);
    }

    /** The helper alone, or with what it helps: {@code did not go}. */
    private VerbGroup plain(int i, Tense tense) {
        int next = skip(i + 1);
        boolean helps = words.is(i, Role.DO) && words.word(next) && !words.is(next, Role.DETERMINER)
                && !words.is(next, Role.PREPOSITION);
        return group(i, helps ? next : i, tense);
    }

    private VerbGroup group(int from, int head, Tense tense) {
        // there was no attack
        boolean negative = words.lower(from - 1).equals("there") && words.lower(head + 1).equals("no");
        for (int i = from; i <= Math.min(head + 1, words.size() - 1); i++) {
            negative |= words.is(i, Role.NOT)
                    && (i <= head || words.lower(i).equals("not") || words.lower(i).equals("nicht"));
        }
        return new VerbGroup(from, head + 1, head, tense, negative, true);
    }

    private boolean participle(int i) {
        return words.is(i, Role.PARTICIPLE) || (words.word(i) && words.lower(i).endsWith("ed"));
    }

    private boolean lasting(int i) {
        return words.word(i) && words.lower(i).length() > 4 && words.lower(i).endsWith("ing");
    }

    private int skip(int from) {
        int at = from;
        while (words.timed(at)) {
            at++;
        }
        // has today lifted, is now taking shape, will now be held
        at = at > from && (participle(at) || lasting(at) || words.is(at, Role.ADVERB)
                || words.lower(at).equals("be")) ? at : from;
        while (at < words.size() && at < from + FURTHEST
                && (words.is(at, Role.ADVERB) || words.is(at, Role.NOT)) && !words.timed(at)) {
            at++;
        }
        return at;
    }
}
