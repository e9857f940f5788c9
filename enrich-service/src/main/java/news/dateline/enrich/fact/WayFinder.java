package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.text.Token;

/** Reads from the words around a time whether, and how, it dates its clause. */
final class WayFinder {

    private static final int NEAR = 9;
    private static final int FAR = 25;

    private static final List<Role> HANGING = List.of(Role.SINCE, Role.BEFORE, Role.AFTER, Role.COMPARED);

    private final Wording words;
    private final Clause clause;
    private final int from;
    private final int to;
    private final boolean time;

    /** {@code time}: is it a time of the day? */
    WayFinder(Wording words, Clause clause, int from, int to, boolean time) {
        this.words = words;
        this.clause = clause;
        this.from = from;
        this.to = to;
        this.time = time;
    }

    /** How the time dates the clause, or null where it does not. */
    @Nullable
    Way way() {
        int before = led();
        if (noSooner(before)) {
            return Way.ON;
        }
        if (compared(before) || (words.lower(to).equals("-") && !words.timed(to + 1)) || words.lower(to).equals("of") || words.is(from - 1, Role.ENDED)) {
            return null;
        }
        if (words.is(before, Role.BOUND_START)) {
            return since();
        }
        var hung = hung(before);
        if (hung != null) {
            return hung == Role.AFTER && past() ? Way.AT_ITS : null;
        }
        if (counted(before)) {
            return null;
        }
        if (words.is(before, Role.BOUND_END)) {
            return bounded(before);
        }
        if (attribute()) {
            return occasion() ? Way.AT_ITS : null;
        }
        if (words.is(before, Role.ATTRIBUTE) || words.is(before, Role.TO)) {
            return scheduled(before) ? Way.FOR : null;
        }
        if (words.is(before, Role.AFTER)) {
            return null;
        }
        return clock() ? Way.CLOCK : Way.ON;
    }

    /** The index of the word that leads the time, past {@code the}, {@code at least}, {@code about}, {@code early}. */
    private int led() {
        int at = from - 1;
        while (at >= clause.from() && at > from - 4
                && (words.is(at, Role.DETERMINER) || words.is(at, Role.ADVERB) || words.lower(at).equals("least")
                        || (words.lower(at).equals("at") && words.lower(at + 1).equals("least")))) {
            at--;
        }
        return at;
    }

    /** {@code no earlier than} */
    private boolean noSooner(int before) {
        return words.is(before, Role.COMPARED) && words.lower(before - 2).equals("no")
                && (words.is(before - 1, Role.EARLIER) || words.is(before - 1, Role.LATER));
    }

    private boolean past() {
        var verb = clause.verb();
        return verb != null && verb.tense().past();
    }

    /** {@code since his arrest on Friday}: what the time hangs on only bounds what is said; null for what hangs on none. */
    private @Nullable Role hung(int before) {
        for (int i = before - 1; i >= Math.max(clause.from(), from - NEAR) && !words.sign(i) && !verb(i); i--) {
            for (var role : HANGING) {
                if (words.is(i, role) && clause.owns(i) && !quantity(i)) {
                    return role;
                }
            }
        }
        return null;
    }

    /** {@code more than four hours} */
    private boolean quantity(int than) {
        return words.is(than, Role.COMPARED) && (words.timed(than) || number(than + 1, Math.min(than + 2, from)));
    }

    private boolean compared(int before) {
        return words.is(before, Role.COMPARED) || words.is(before - 1, Role.COMPARED)
                || (words.is(before - 2, Role.COMPARED) && words.is(before, Role.PREPOSITION));
    }

    /** {@code up from 58 percent in 2005}, {@code versus $5 million a year earlier} */
    private boolean counted(int before) {
        for (int i = from - 1; i >= Math.max(clause.from(), from - FAR) && !verb(i); i--) {
            if (words.is(i, Role.COMPARED) && !quantity(i)) {
                return true;
            }
            boolean amount = words.lower(i).equals("from") && i < before && (i > from - NEAR || money(i + 1))
                    && number(i + 1, Math.min(i + 4, from)) && (money(i + 1) || before <= i + 2 || from <= i + 3);
            if (amount) {
                return true;
            }
        }
        return false;
    }

    private boolean money(int i) {
        for (int at = i; at < Math.min(i + 4, from); at++) {
            if ("$#€£%".contains(words.lower(at)) || words.is(at, Role.AMOUNT)) {
                return true;
            }
        }
        return false;
    }

    private boolean number(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.token(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Way since() {
        var verb = clause.verb();
        boolean lasting = verb != null && verb.tense() != Tense.PAST && !verb.tense().ahead();
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean best = words.is(i, Role.BEST) || words.is(i, Role.NOT)
                    || (words.lower(i).length() > 5 && words.lower(i).endsWith("est"));
            if (best) {
                return null;
            }
        }
        return lasting ? Way.SINCE : null;
    }

    private @Nullable Way bounded(int before) {
        var verb = clause.verb();
        boolean by = words.is(before, Role.BY);
        boolean ahead = verb != null && !verb.tense().past() && !verb.negative();
        if (by) {
            return Way.BY;
        }
        return (ahead && !words.is(before, Role.BEFORE)) || (words.lower(before).equals("until") && ahead)
                ? Way.UNTIL
                : words.is(before, Role.BEFORE) && ahead && !words.lower(before).equals("until") ? Way.BY : null;
    }

    /** {@code Monday's ruling}, {@code the 1992 protests}, {@code a Monday meeting}. */
    private boolean attribute() {
        boolean owned = words.lower(to).equals("'s") || words.lower(to).equals("'") || compound();
        boolean led = words.is(from - 1, Role.DETERMINER) || words.lower(from - 1).equals("'s")
                || words.lower(from).equals("the") || words.lower(from).equals("a");
        return owned || (led && to < clause.to() && noun(to));
    }

    private boolean noun(int i) {
        boolean other = !words.known(i) || words.is(i, Role.OCCASION) || words.is(i, Role.SIDES)
                || words.is(i, Role.NOUN) || words.is(i, Role.VERB);
        return words.word(i) && other && !words.timed(i) && !verb(i);
    }

    /** {@code first-quarter profit} */
    private boolean compound() {
        boolean hyphen = false;
        for (int i = from; i < to; i++) {
            hyphen |= words.lower(i).equals("-");
        }
        return hyphen && words.word(to) && !words.known(to);
    }

    private boolean verb(int i) {
        var verb = clause.verb();
        return verb != null && verb.from() == i;
    }

    /** {@code at Monday's meeting}, {@code in the February vote} */
    private boolean occasion() {
        int at = from - 1;
        while (at > from - 3 && (words.is(at, Role.DETERMINER) || words.lower(at).equals("'s"))) {
            at--;
        }
        return words.lower(at).equals("in") || words.lower(at).equals("at") || words.lower(at).equals("during");
    }

    /** {@code planned for Friday}, {@code postponed to Friday} */
    private boolean scheduled(int before) {
        var verb = clause.verb();
        boolean head = verb != null && (words.is(verb.head(), Role.SCHEDULE) || words.is(verb.head(), Role.DUE));
        boolean near = words.is(before - 1, Role.SCHEDULE) || words.is(before - 1, Role.DUE)
                || words.is(before - 1, Role.PARTICIPLE);
        return !words.lower(before).equals("of") && !words.lower(before).equals("with") && (head || near);
    }

    /** Is only the hour named, not the day? */
    private boolean clock() {
        for (int i = from; i < to && time; i++) {
            boolean day = words.is(i, Role.WEEKDAY) || words.is(i, Role.DAY_WORD) || words.is(i, Role.FIXED) || month(i)
                    || (words.token(i).kind() == Token.Kind.NUMBER && words.lower(i - 1).equals("-"));
            if (day) {
                return false;
            }
        }
        return time;
    }

    private boolean month(int i) {
        return words.capital(i) && words.lower(i).length() > 2 && !words.token(i).allCapitals();
    }
}
