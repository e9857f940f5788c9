package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Clause.Teller;

/** Finds the clauses that hang within another one: {@code , who …,}, {@code when …}, {@code , held in …,}. */
final class InnerClauses {

    private static final int FURTHEST = 60;
    private static final int CONTACT = 6;
    private static final int LIST = 12;
    private static final Set<String> NOUNS = Set.of("forecast", "bid", "cut", "bet", "cast", "set", "split", "burst",
            "hit", "shot", "cost", "offer", "deal");
    private static final Set<String> TRACK = Set.of("track", "course", "pace", "schedule");
    private static final Set<String> KEPT = Set.of("keep", "keeps", "kept", "leave", "leaves", "left", "hold", "holds",
            "held");
    private static final Set<String> DAYS = Set.of("day", "night", "morning", "evening", "afternoon", "week");
    /** What is said or thought rather than done. */
    private static final Set<String> SAID = Set.of("claim", "claims", "report", "reports", "statement", "news",
            "allegation", "allegations", "evidence", "fact", "idea", "belief", "hope", "hopes", "fear", "fears",
            "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions", "accusation", "accusations",
            "confirmation", "word", "assertion", "assumption", "theory", "conclusion", "complaint", "complaints");
    private static final Pattern ADJECTIVE = Pattern.compile("(al|ive|ic|ous|ary)$");

    private final Wording words;
    private final VerbRow verbs;
    private final Reach reach;

    InnerClauses(Wording words, VerbRow verbs) {
        this.words = words;
        this.verbs = verbs;
        this.reach = new Reach(words, verbs);
    }

    /** Those between two places, in order, none within another. */
    List<Clause> within(int from, int to, @Nullable Teller teller) {
        var found = new ArrayList<Clause>();
        for (int i = from; i < to; i++) {
            var clause = at(i, from, to, teller);
            if (clause != null) {
                found.add(clause);
                i = clause.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Clause at(int i, int from, int to, @Nullable Teller teller) {
        var part = part(i, from);
        int limit = Math.min(to, i + FURTHEST);
        if (part == null) {
            return participle(i, from, limit, to, teller);
        }
        var verb = verb(words.is(i, Role.PRONOUN) && part == Part.RELATIVE ? i - 1 : i, limit);
        if (part == Part.IF && i == from && words.is(i, Role.MODAL)) {
            return new Clause(words, i, end(i + 1, limit, to), part, null, List.of(), teller);
        }
        // stuck there after fleeing clashes at home, they have returned
        boolean doing = part == Part.ASIDE && words.word(i + 1) && !words.capital(i + 1)
                && words.lower(i + 1).length() > 5 && words.lower(i + 1).endsWith("ing")
                && verb != null && verb.from() > i + 2;
        // after elections scheduled for May
        boolean due = part == Part.ASIDE && verb != null && !verb.sure() && words.lower(verb.to()).equals("for")
                && (words.is(verb.head(), Role.DUE) || words.is(verb.head(), Role.SCHEDULE));
        if (verb == null || due || doing || (part != Part.RELATIVE && i > from && only(verb, from, to))) {
            return null;
        }
        int end = part == Part.RELATIVE && (i == from || !words.sign(i - 1) || unclosed(i, from, verb, limit, to))
                ? restrictive(i, from, verb, limit, to)
                : end(verb.to(), limit, to);
        return new Clause(words, i, end, part, verb, List.of(), teller);
    }

    /** {@code , announced on Friday by the bank,}: only where it says when, and the clause around has a verb. */
    private @Nullable Clause participle(int i, int from, int limit, int to, @Nullable Teller teller) {
        int end = participleEnd(i, from, limit, to);
        boolean timed = false;
        for (int at = i; at < end; at++) {
            timed |= words.timed(at);
        }
        boolean around = verbs.any(from, i) || verbs.any(end, to);
        boolean adverb = words.is(i - 1, Role.ADVERB) && !words.timed(i - 1) && words.lower(i - 2).equals(",");
        int first = Infinitive.passive(words, i) ? i - 2 : adverb ? i - 1 : i;
        var tense = words.is(i, Role.DUE) || first == i - 2 || helped(i) ? Tense.FUTURE : Tense.PAST;
        var verb = new VerbGroup(first, i + 1, i, tense, false, true);
        return timed && around ? new Clause(words, first, end, Part.PARTICIPLE, verb, List.of(), teller) : null;
    }

    /** {@code New powers will be agreed by May and laws published by June}: does the helper before the other participle help it too? */
    private boolean helped(int i) {
        var before = verbs.before(i);
        boolean and = false;
        for (int at = before == null ? i : before.to(); at < i; at++) {
            and = words.is(at, Role.AND) || (and && !words.lower(at).equals(","));
        }
        return before != null && and && before.tense().ahead() && words.is(before.head(), Role.PARTICIPLE);
    }

    /** The index behind a participle that hangs on the noun before it and what stands with it, or -1. */
    private int participleEnd(int i, int from, int limit, int to) {
        boolean first = words.opens(from) && (i == from || (i == from + 1 && words.is(from, Role.ADVERB)));
        if (first && words.is(i, Role.PARTICIPLE) && !verbs.at(i + 1) && !words.is(i, Role.ACT)
                && !words.is(i, Role.TELL)) {
            int comma = end(i + 1, limit, to);
            // Freed hostages arrived on Friday, …
            boolean describes = words.word(i + 1) && !words.known(i + 1) && verbs.any(i + 1, comma);
            return !describes && comma < to && words.lower(comma).equals(",") && verbs.any(comma, to) ? comma : -1;
        }
        int doing = reach.doing(i, limit);
        if (doing > 0) {
            return doing;
        }
        var before = verbs.before(i);
        boolean kept = words.lower(i).equals("unchanged")
                || (before != null && KEPT.contains(words.lower(before.head())));
        boolean hangs = !kept && i > from + 1 && (words.is(i, Role.PARTICIPLE) || words.is(i, Role.DUE))
                && verbs.find(i, i + 1) == null && !words.timed(i - 1) && !words.capital(i)
                && (before == null || before.to() <= i);
        if (!hangs) {
            return -1;
        }
        boolean adverb = words.is(i - 1, Role.ADVERB) && !words.timed(i - 1) && words.is(i, Role.PARTICIPLE);
        if (words.lower(adverb ? i - 2 : i - 1).equals(",")) {
            boolean then = words.is(i, Role.DUE) && words.is(i + 1, Role.PREPOSITION) && words.timed(i + 2);
            return words.is(i, Role.PARTICIPLE) || then ? end(i + 1, limit, to) : -1;
        }
        int noun = Infinitive.passive(words, i) ? i - 3 : i - 1;
        boolean compound = NOUNS.contains(words.lower(i)) && words.word(i - 1)
                && (words.is(i - 2, Role.DETERMINER) || words.lower(i - 2).equals("'s"));
        // on her weekly television broadcast on Sunday
        compound |= words.lower(i).equals("broadcast") && words.lower(i - 3).equals("'s");
        if (compound) {
            // its profit forecast for the year
            return -1;
        }
        if ((words.is(i, Role.VERB) || !words.lower(i).endsWith("ed")) && ADJECTIVE.matcher(words.lower(noun)).find()) {
            // her presidential bid today
            return -1;
        }
        // a plan is a noun, to plan a verb
        boolean both = words.is(noun, Role.OCCASION) || ((words.is(noun, Role.VERB) || words.is(noun, Role.PRESENT))
                && words.is(noun - 1, Role.DETERMINER));
        if (!words.word(noun) || (words.known(noun) && !both)) {
            return -1;
        }
        int next = words.is(i + 1, Role.ADVERB) && !words.timed(i + 1) ? i + 2 : i + 1;
        if (before != null && before.to() == i && words.lower(before.head()).equals("be")) {
            // may be ready by October
            return -1;
        }
        if (noun < i - 1 && TRACK.contains(words.lower(noun))) {
            // is on track to be released in May
            return -1;
        }
        return reach.end(i, next, from, limit);
    }

    /** What a clause that began with this word would be, or null where none does. */
    private @Nullable Part part(int i, int from) {
        if (i > from && words.is(i, Role.RELATIVE)) {
            boolean asked = words.is(i - 1, Role.VERB) || words.is(i - 1, Role.TELL) || words.is(i - 1, Role.PAST);
            return asked ? Part.IF : Part.RELATIVE;
        }
        boolean that = words.is(i, Role.THAT) && i > from && !words.sign(i - 1) && !words.is(i - 1, Role.TELL)
                && (verbs.at(i + 1) || twice(i, from) || made(i, from) || apposed(i));
        if (that || contact(i, from) || ofDay(i, from)) {
            return Part.RELATIVE;
        }
        if (words.is(i, Role.IF)) {
            return Part.IF;
        }
        if (words.is(i, Role.WHEN) && !words.is(i + 1, Role.MANY) && !words.is(i - 1, Role.MANY)) {
            return Part.WHEN;
        }
        boolean aside = words.is(i, Role.AFTER) || words.is(i, Role.BEFORE) || words.is(i, Role.BECAUSE)
                || words.is(i, Role.SINCE);
        // So far no party has claimed it
        boolean so = words.lower(i).equals("so") && (i == 0 || words.lower(i + 1).equals("far"));
        return aside && !so && !words.timed(i) && !words.timed(i + 1) ? Part.ASIDE : null;
    }

    /** {@code He honoured the deal they signed in May}: a relative clause without its word. */
    private boolean contact(int i, int from) {
        var before = verbs.before(i);
        if (reached(i, before)) {
            return true;
        }
        boolean noun = words.word(i - 1) && !words.timed(i - 1)
                && (!words.known(i - 1) || (words.is(i - 2, Role.DETERMINER) && !verbs.at(i - 1)
                        && !words.ranks(i - 1)));
        return noun && words.is(i, Role.PRONOUN) && verbs.at(i + 1) && before != null && before.from() >= from
                && i - before.to() <= (words.is(i - 2, Role.DETERMINER) ? 3 * CONTACT : CONTACT)
                && !words.is(before.head(), Role.TELL)
                && !words.is(before.head(), Role.PLAN) && !words.is(before.head(), Role.HEARER);
    }

    /** {@code under an agreement the two sides reached last month} */
    private boolean reached(int i, @Nullable VerbGroup before) {
        var verb = verbs.find(i, Math.min(words.size(), i + CONTACT));
        boolean noun = words.word(i - 1) && !words.timed(i - 1) && words.is(i - 2, Role.DETERMINER)
                && !words.is(i - 1, Role.PREPOSITION) && !words.is(i - 1, Role.DETERMINER) && !verbs.at(i - 1);
        boolean around = before != null && before.to() < i - 1 && !words.is(before.head(), Role.TELL)
                && !words.is(before.head(), Role.HEARER) && !words.is(before.head(), Role.PLAN);
        if (verb == null || !noun || !around || !words.lower(i).equals("the") || !verb.tense().past()) {
            return false;
        }
        for (int at = i + 1; at < verb.from(); at++) {
            if (!words.word(at) || words.is(at, Role.PREPOSITION) || words.is(at, Role.AND)) {
                return false;
            }
        }
        return words.timed(verb.to()) || (words.is(verb.to(), Role.PREPOSITION) && words.timed(verb.to() + 1));
    }

    /** {@code On the day the plane went missing, villagers saw it}: a relative clause that says which day is meant. */
    private boolean ofDay(int i, int from) {
        boolean day = i == from + 3 && words.is(from, Role.PREPOSITION) && words.lower(from + 1).equals("the")
                && words.timed(i - 1) && DAYS.contains(words.lower(i - 1));
        var verb = day && (words.is(i, Role.DETERMINER) || words.is(i, Role.PRONOUN) || words.capital(i))
                ? verb(i - 1, words.size())
                : null;
        int comma = verb == null ? i : end(verb.to(), words.size(), words.size());
        for (int at = i; at < comma; at++) {
            if (words.timed(at)) {
                return false;
            }
        }
        return verb != null && comma < words.size() && words.lower(comma).equals(",")
                && verbs.any(comma, words.size());
    }

    /** {@code the part that they own will be sold}: does a verb follow for the clause around, which has none yet? */
    private boolean twice(int that, int from) {
        boolean none = !verbs.any(from, that);
        boolean noun = words.word(that - 1) && !words.known(that - 1);
        return none && noun && verbs.countBehind(that) > 1;
    }

    /** {@code his illness, a complication that doctors have described} */
    private boolean apposed(int that) {
        int noun = that - 1;
        int article = words.is(noun - 1, Role.DETERMINER) ? noun - 1 : noun - 2;
        return words.word(noun) && !words.known(noun) && words.is(article, Role.DETERMINER)
                && words.lower(article - 1).equals(",");
    }

    /** {@code a process that the two sides began in 2004}: is it what somebody did with a thing, and not what is said? */
    private boolean made(int that, int from) {
        var verb = verbs.find(that, Math.min(words.size(), that + CONTACT + 1));
        boolean thing = words.word(that - 1) && !words.known(that - 1) && !words.timed(that - 1)
                && (words.is(that - 2, Role.DETERMINER) || !words.known(that - 2))
                && !SAID.contains(words.lower(that - 1));
        boolean who = words.is(that + 1, Role.DETERMINER) || words.is(that + 1, Role.PRONOUN)
                || words.capital(that + 1);
        int end = verb == null ? 0 : verb.to();
        return thing && who && verb != null && verbs.any(from, that) && verb.tense().past()
                && (words.timed(end) || (words.is(end, Role.PREPOSITION) && words.timed(end + 1)));
    }

    /** The verb of the clause: the first before anything that would begin another. */
    private @Nullable VerbGroup verb(int marker, int to) {
        for (int i = marker + 1; i < to; i++) {
            int name = words.is(marker, Role.SINCE) || words.is(marker, Role.AFTER) ? apposedName(i) : -1;
            if (name > 0) {
                i = name;
                continue;
            }
            if (words.quoted(i) != words.quoted(marker)) {
                return null;
            }
            boolean that = words.is(i, Role.THAT) && i > marker + 2 && !words.is(marker, Role.RELATIVE)
                    && words.word(i - 1) && !verbs.at(i - 1) && !words.is(i - 1, Role.PREPOSITION);
            if (that && verbs.at(i + 1)) {
                // after a campaign marked by charges that drove him out
                return null;
            }
            if (verbs.at(i)) {
                return verbs.find(i, i + 1);
            }
            int many = words.is(marker, Role.RELATIVE) ? list(i) : -1;
            if (many > 0) {
                i = many;
                continue;
            }
            boolean comma = words.sign(i) && !words.timed(i) && !words.lower(i).equals("-")
                    && !words.lower(i).equals("'") && !words.mark(i);
            boolean outer = words.is(i, Role.AND) && verbs.at(i + 1);
            if (comma || outer || words.is(i, Role.RELATIVE) || words.is(i, Role.IF) || words.is(i, Role.WHEN)
                    || (words.is(i, Role.TO) && !words.is(marker, Role.RELATIVE) && i == marker + 1)) {
                return null;
            }
        }
        return null;
    }

    /** {@code in which a Turk, a Swede and a Dane were held}: the index of the {@code and} of who does it, from the first comma on, or -1. */
    private int list(int comma) {
        boolean begins = words.lower(comma).equals(",") && words.word(comma - 1) && !words.timed(comma - 1);
        int at = comma + 1;
        while (begins && at < comma + LIST && (words.word(at) || words.lower(at).equals(",")) && !verbs.at(at)
                && !words.timed(at) && !words.is(at, Role.PREPOSITION) && !words.is(at, Role.RELATIVE)) {
            if (words.is(at, Role.AND)) {
                int noun = words.is(at + 1, Role.DETERMINER) ? at + 2 : at + 1;
                return words.word(noun) && verbs.at(noun + 1) ? at : -1;
            }
            at++;
        }
        return -1;
    }

    /** {@code the capital, Sanaa, fell}: the index of the comma behind a name between two, or -1. */
    private int apposedName(int comma) {
        int at = comma + 1;
        while (words.lower(comma).equals(",") && words.capital(at)) {
            at++;
        }
        return at > comma + 1 && words.lower(at).equals(",") ? at : -1;
    }

    /** Has the clause around no other verb? Then the marker is a preposition: {@code earnings before tax rose}. */
    private boolean only(VerbGroup verb, int from, int to) {
        return !verbs.any(from, verb.from()) && !verbs.any(verb.to(), to);
    }

    /** {@code who admitted it} ends where the verb of the clause around begins, if that has none yet. */
    private int restrictive(int i, int from, VerbGroup verb, int limit, int to) {
        int begin = from;
        for (int at = from + 1; at < i; at++) {
            // have confirmed that a man who died in May had been ill
            var told = verbs.before(at);
            boolean within = words.is(at, Role.RELATIVE) && !verbs.any(at, i);
            begin = within || (words.is(at, Role.THAT) && told != null && told.to() == at) ? at : begin;
        }
        boolean stated = verbs.any(begin, i);
        var next = stated ? null : verbs.find(verb.to(), limit);
        while (next != null && (words.is(next.from() - 1, Role.AND) || words.is(next.from() - 1, Role.PRONOUN))) {
            next = verbs.find(next.to(), limit);
        }
        int end = end(verb.to(), limit, to);
        return next == null ? end : Math.min(next.from(), end);
    }

    /** {@code Lee, who is the first to hold the office addressed the house}: does the comma lack that should end it? */
    private boolean unclosed(int i, int from, VerbGroup verb, int limit, int to) {
        int end = end(verb.to(), limit, to);
        var next = verbs.any(from, i) ? null : verbs.find(verb.to(), end);
        return next != null && !verbs.any(end, to) && !words.is(next.from() - 1, Role.AND)
                && !words.is(next.from() - 1, Role.PRONOUN) && !words.is(next.from() - 1, Role.RELATIVE)
                && !words.is(next.from() - 1, Role.TO);
    }

    private int end(int from, int limit, int to) {
        for (int i = from; i < limit; i++) {
            int name = apposedName(i);
            if (name > 0 && words.timed(name + 1)) {
                // in the capital, Tunis, last month
                i = name;
                continue;
            }
            if (words.sign(i) && !words.timed(i) && ",;—–:)".contains(words.lower(i))) {
                return i;
            }
            if (words.is(i, Role.AND) && (verbs.at(i + 1) || (verbs.at(i + 2) && words.is(i + 1, Role.PRONOUN)))
                    && apart(i)) {
                return i;
            }
        }
        return limit == to ? to : limit;
    }

    /** A verb of another time behind {@code and} belongs to the clause around. */
    private boolean apart(int and) {
        var before = verbs.before(and);
        var behind = verbs.find(and, words.size());
        // had been freed nine months ago and detained
        boolean helped = before != null && behind != null && before.sure() && before.head() > before.from()
                && words.is(before.head(), Role.PARTICIPLE) && !behind.sure() && behind.from() == and + 1
                && words.is(behind.head(), Role.DONE_TO);
        return behind != null && !helped && (before == null || before.tense() != behind.tense());
    }
}
