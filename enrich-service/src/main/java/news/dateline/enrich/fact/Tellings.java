package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Teller;
import news.dateline.enrich.text.Token;

/** Parts what is told from the telling. */
final class Tellings {

    /** A stretch of a sentence; {@code telling} says that somebody says something, with a teller it is what he says. */
    record Stretch(int from, int to, boolean telling, @Nullable Teller teller) {
    }

    private static final int SHORT = 14;
    private static final int NOUN = 4;
    private static final int APPOSED = 24;
    /** What somebody or something claims without a word. */
    private static final Set<String> TAKEN = Set.of("life", "lives", "victory", "victims", "title", "gold", "medal",
            "win", "seat", "seats", "points", "first", "second", "third");

    private final Wording words;
    private final VerbRow verbs;
    private final int start;
    private final List<Stretch> stretches = new ArrayList<>();

    private Tellings(Wording words, VerbRow verbs) {
        this.words = words;
        this.verbs = verbs;
        this.start = Opening.dateline(words);
    }

    static List<Stretch> of(Wording words, VerbRow verbs) {
        var tellings = new Tellings(words, verbs);
        tellings.part();
        return tellings.stretches;
    }

    private void part() {
        int size = words.size();
        int close = quotation();
        if (close > 0) {
            afterQuotation(close);
        } else if (!according() && !tail() && !head()) {
            add(start, size, false, null);
        }
    }

    /** The index behind a quotation that opens the sentence and is more than a few words, or -1. */
    private int quotation() {
        boolean opens = words.mark(0) && words.size() > 1 && words.quoted(1);
        if (!opens && !words.quoted(0)) {
            return -1;
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.mark(i)) {
                return i > 4 || i + 2 >= words.size() ? i + 1 : -1;
            }
        }
        return words.size();
    }

    private void afterQuotation(int close) {
        var telling = verb(close, words.size(), true);
        boolean rest = close < words.size() && verb(close, words.size(), false) != null;
        var teller = telling == null ? null : words.span(close, words.size());
        int first = words.mark(0) ? 1 : 0;
        int last = close > first + 1 && words.mark(close - 1) ? close - 1 : close;
        add(first, last, false, new Teller(teller, true));
        if (rest) {
            add(close, words.size(), telling != null, null);
        }
    }

    /** {@code According to police, …} and {@code …, according to police.} */
    private boolean according() {
        for (int i = 0; i + 2 < words.size(); i++) {
            // has learned that, according to a report, …: what was learned comes first
            boolean within = words.is(i - 1, Role.THAT)
                    || (words.lower(i - 1).equals(",") && words.is(i - 2, Role.THAT));
            if (words.is(i, Role.ACCORDING) && (words.is(i + 1, Role.TO) || i == 0) && !words.quoted(i) && !within) {
                return according(i);
            }
        }
        return false;
    }

    private boolean according(int i) {
        int who = words.is(i + 1, Role.TO) ? i + 2 : i + 1;
        int comma = comma(who, words.size());
        int name = i <= 1 && words.is(i + 1, Role.TO) ? nameEnd(who) : -1;
        if (name > 0 && (comma < 0 || verb(name, comma, false) != null) && verb(name, words.size(), false) != null) {
            // According to the ministry over 300 people have died
            add(name, words.size(), false, new Teller(words.span(who, name), false));
            return true;
        }
        int end = comma < 0 ? last() : comma;
        if (i <= 1 && comma > who) {
            add(comma + 1, words.size(), false, new Teller(words.span(who, end), false));
            return true;
        }
        if (i > 2 && verb(0, i, false) != null) {
            int cut = words.sign(i - 1) ? i - 1 : i;
            add(start, cut, false, new Teller(words.span(who, Math.max(end, who + 1)), false));
            return true;
        }
        return false;
    }

    /** The index behind a name with its article, where what stands behind it is no part of it any more; else -1. */
    private int nameEnd(int from) {
        int at = words.is(from, Role.DETERMINER) ? from + 1 : from;
        int first = at;
        while (words.capital(at)) {
            at++;
        }
        boolean apart = words.is(at, Role.DETERMINER) || words.is(at, Role.PRONOUN) || words.is(at, Role.PREPOSITION)
                || words.token(Math.min(at, words.size() - 1)).kind() == Token.Kind.NUMBER;
        return at > first && apart && !words.lower(at).equals("of") && !words.lower(at).equals("for") ? at : -1;
    }

    /** {@code …, police said on Monday.} */
    private boolean tail() {
        for (var verb : verbs.all()) {
            int comma = verb.from() - 1;
            while (comma > 2 && !words.lower(comma).equals(",") && verb.from() - comma < SHORT) {
                comma--;
            }
            comma = comma == verb.from() - 1 ? apposed(comma) : comma;
            if (tells(verb) && words.lower(comma).equals(",") && comma > 2 && verb(0, comma, false) != null
                    && verb(comma + 1, verb.from(), false) == null && !words.is(comma + 1, Role.AND)
                    && !resumed(comma, verb) && joint(comma, verb) < 0
                    && !words.is(comma + 1, Role.RELATIVE)) {
                return tail(comma, verb);
            }
        }
        return false;
    }

    /** {@code He has left, Ann Lee, his deputy, said}: the comma before who says it, where more is said of them, else the same one. */
    private int apposed(int last) {
        int middle = before(last);
        int first = before(middle);
        boolean named = first > 2 && (words.capital(first + 1) || words.is(first + 1, Role.DETERMINER))
                && middle > first + 1 && verb(first + 1, last, false) == null && verb(0, first, false) != null;
        return named && last - first < APPOSED ? first : last;
    }

    private int before(int comma) {
        int at = comma - 1;
        while (at > 0 && !words.lower(at).equals(",")) {
            at--;
        }
        return at;
    }

    /** {@code Lee, who was a candidate, announced the end}: is it the verb that what stands before a relative clause still lacks? */
    private boolean resumed(int comma, VerbGroup verb) {
        for (int i = 2; i < comma; i++) {
            if (words.is(i, Role.RELATIVE) && words.lower(i - 1).equals(",")) {
                return verb.from() == comma + 1 && verb(0, i, false) == null;
            }
        }
        return false;
    }

    private boolean tail(int comma, VerbGroup verb) {
        int next = comma(verb.to(), Math.min(words.size(), verb.to() + SHORT));
        boolean more = next > 0 && next + 2 < words.size();
        int end = more ? next : words.size();
        if (verb(verb.to(), end, false) != null || end - verb.to() > SHORT) {
            return false;
        }
        boolean between = more && (verb(next + 1, words.size(), false) != null || verb.from() == comma + 1);
        if (more && !between && verb.from() == comma + 1) {
            return false;
        }
        var teller = new Teller(words.span(comma + 1, end), false);
        add(start, comma, false, teller);
        add(comma + 1, end, true, null);
        if (more && verb(next + 1, words.size(), false) != null && !words.is(next + 1, Role.RELATIVE)) {
            add(next + 1, words.size(), false, teller);
        }
        return true;
    }

    /** {@code Police said on Monday that …} */
    private boolean head() {
        for (var verb : verbs.all()) {
            int content = tells(verb) ? Contents.start(words, verbs, verb) : -1;
            if (content > 0) {
                int from = Math.max(start, opening(verb));
                if (from > start) {
                    add(start, from, false, null);
                }
                add(from, content, true, null);
                int as = words.is(verb.to(), Role.BY) ? -1 : Contents.as(words, verb);
                int who = words.is(from, Role.AND) ? from + 1 : from;
                int said = as > verb.to() ? as : verb.from();
                who = as > verb.to() ? verb.to() : who;
                add(content, words.size(), false,
                        new Teller(said > who ? words.span(who, said) : null, words.quoted(content),
                                words.is(verb.head(), Role.DENY) || untrue(content)));
                return true;
            }
            if (tells(verb) && !words.is(verb.from() - 1, Role.RELATIVE)) {
                int from = opening(verb);
                if (from <= start && verb(0, verb.from(), false) == null
                        && verb(verb.to(), words.size(), false) == null) {
                    add(start, words.size(), true, null);
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code said it was untrue that}, {@code said it was not true that} */
    private boolean untrue(int content) {
        String called = words.lower(content - 2);
        return words.is(content - 1, Role.THAT) && (called.equals("untrue") || called.equals("false")
                || (called.equals("true") && words.is(content - 3, Role.NOT)));
    }

    /** Where the clause of the telling begins: behind the last joint before it that ends a clause with a verb. */
    private int opening(VerbGroup telling) {
        for (int i = telling.from() - 1; i > 1; i--) {
            boolean joint = words.lower(i).equals(",") || words.lower(i).equals(";") || words.is(i, Role.AND)
                    || words.dash(i);
            if (joint && verb(0, i, false) != null && i + 1 < telling.from() && verb(i, telling.from(), false) == null
                    && !words.is(i + 1, Role.RELATIVE) && !words.timed(i) && !adverbial(i)) {
                return words.is(i, Role.AND) ? i : named(i, telling);
            }
            if (words.is(i, Role.AND) && i + 1 == telling.from() && verb(0, i, false) != null) {
                return i;
            }
        }
        return 0;
    }

    /** {@code …, but the envoy, Ann Lee, said}: the joint before what is said of the teller, else where the telling begins. */
    private int named(int comma, VerbGroup telling) {
        int joint = joint(comma, telling);
        return joint > 0 ? joint : fronted(comma);
    }

    /** The index of the joint behind a comma that begins the clause of the telling, with a comma further in; -1 for none. */
    private int joint(int comma, VerbGroup telling) {
        for (int i = comma - 1; i > 1 && verb(i, telling.from(), false) == null; i--) {
            if (words.is(i, Role.AND) && words.lower(i - 1).equals(",") && verb(0, i, false) != null) {
                return i;
            }
        }
        return -1;
    }

    /** {@code In remarks made on Friday, Lee warned}: does what stands before a place only say where and when? */
    private boolean adverbial(int end) {
        boolean sure = false;
        for (var verb = verbs.find(start, end); verb != null; verb = verbs.find(verb.to(), end)) {
            sure |= verb.sure();
        }
        boolean day = words.lower(start + 1).equals("the") && words.timed(start + 2) && !words.sign(start + 3);
        return words.is(start, Role.PREPOSITION) && (!sure || day);
    }

    /** {@code …; the following year, the premier said}: the time before the comma goes with the telling. */
    private int fronted(int comma) {
        int first = comma;
        while (first > 1 && words.timed(first - 1)) {
            first--;
        }
        return first < comma && words.lower(first - 1).equals(";") ? first : comma + 1;
    }

    private boolean tells(VerbGroup verb) {
        boolean tells = words.is(verb.head(), Role.TELL)
                || (words.is(verb.head(), Role.TELL_THAT) && words.is(verb.to(), Role.THAT));
        return tells && !passive(verb) && !words.quoted(verb.head()) && verb.tense() != Tense.MODAL
                && !words.is(verb.from() - 1, Role.RELATIVE) && !taken(verb) && !within(verb) && !which(verb);
    }

    /** {@code denied a report that says}: is it what a thing says that is only spoken of? */
    private boolean which(VerbGroup verb) {
        return words.is(verb.from() - 1, Role.THAT) && words.is(verb.from() - 2, Role.DOCUMENT);
    }

    /** {@code , which in May reported a loss,}, {@code , which she wrote in 1990,}: does it but say more about a name or thing? */
    private boolean within(VerbGroup verb) {
        if (words.is(verb.from() - 2, Role.RELATIVE) && words.is(verb.from() - 1, Role.PRONOUN)
                && words.is(verb.to(), Role.PREPOSITION) && words.timed(verb.to() + 1)) {
            return true;
        }
        int at = verb.from() - 1;
        while (words.timed(at) || (words.is(at, Role.PREPOSITION) && words.timed(at + 1))) {
            at--;
        }
        return at < verb.from() - 1 && words.is(at, Role.RELATIVE);
    }

    /** {@code The blasts claimed the lives of ten}: is what is claimed a thing, which is taken rather than said? */
    private boolean taken(VerbGroup verb) {
        int noun = verb.to();
        while (noun < verb.to() + NOUN && (words.is(noun, Role.DETERMINER)
                || words.token(Math.min(noun, words.size() - 1)).kind() == Token.Kind.NUMBER)) {
            noun++;
        }
        return words.lower(verb.head()).startsWith("claim") && TAKEN.contains(words.lower(noun));
    }

    /** {@code No injuries were reported}: is it the subject that is told of? {@code It was reported that} tells all the same. */
    private boolean passive(VerbGroup verb) {
        // was assured after her rival had left
        boolean bare = words.is(verb.to(), Role.AFTER) || words.is(verb.to(), Role.BEFORE)
                || words.is(verb.to(), Role.WHEN) || words.is(verb.to(), Role.BECAUSE);
        boolean hears = (words.is(verb.head(), Role.HEARER) && !bare) || words.is(verb.to(), Role.THAT);
        boolean be = false;
        for (int i = verb.from(); i < verb.head(); i++) {
            be |= words.is(i, Role.BE) || words.lower(i).equals("been") || words.lower(i).equals("be");
        }
        return be && !hears && words.is(verb.head(), Role.PARTICIPLE);
    }

    private @Nullable VerbGroup verb(int from, int to, boolean telling) {
        var verb = verbs.find(from, to);
        while (verb != null && telling && !tells(verb)) {
            verb = verbs.find(verb.to(), to);
        }
        return verb;
    }

    private int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(",") && !words.timed(i)) {
                return i;
            }
        }
        return -1;
    }

    private int last() {
        int end = words.size();
        while (end > 1 && words.sign(end - 1)) {
            end--;
        }
        return end;
    }

    private void add(int from, int to, boolean telling, @Nullable Teller teller) {
        if (from < to) {
            stretches.add(new Stretch(from, to, telling, teller));
        }
    }
}
