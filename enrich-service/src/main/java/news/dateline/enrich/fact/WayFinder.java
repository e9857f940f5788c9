package news.dateline.enrich.fact;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.text.Token;

/** Reads from the words around a time whether, and how, it dates its clause. */
final class WayFinder {

    private static final int YEAR_DIGITS = 4;
    /** {@code has given him until Friday to pay} */
    private static final Set<String> GIVEN = Set.of("given", "has", "have", "had");
    private static final Set<String> DIED = Set.of("died", "dies", "die");
    private static final Set<String> SUGGESTING = Set.of("suggesting", "claiming", "alleging", "arguing", "stating",
            "believing", "showing", "indicating", "implying", "asserting");
    /** What with {@code as} on both sides still says when it was. */
    private static final Set<String> AS = Set.of("early", "late", "recently", "back", "soon");
    /** {@code spent much of August}, {@code on the last day of May} */
    private static final Set<String> PORTIONS = Set.of("most", "much", "part", "half", "rest", "day", "course");
    private static final Set<String> PERIODS = Set.of("week", "month", "quarter", "half", "season", "year", "period");
    private static final Set<String> SETS = Set.of("weekly", "regular", "usual", "traditional", "customary");

    private final Wording words;
    private final Clause clause;
    private final int from;
    private final int to;
    private final boolean time;
    private final Comparison comparison;

    /** {@code time}: is it a time of the day? */
    WayFinder(Wording words, Clause clause, int from, int to, boolean time) {
        this.words = words;
        this.clause = clause;
        this.from = from;
        this.to = to;
        this.time = time;
        this.comparison = new Comparison(words, clause, from);
    }

    /** How the time dates the clause, or null where it does not. */
    @Nullable
    Way way() {
        int before = led();
        if (SETS.contains(words.lower(from - 1))) {
            // during weekly Friday prayers
            return null;
        }
        if (ofCancelled()) {
            return null;
        }
        if (words.is(before, Role.AND) && words.timed(before - 1) && ofBoth(before - 1)) {
            // the figures for July and August
            return null;
        }
        boolean asOf = words.lower(before).equals("of") && words.lower(before - 1).equals("as");
        if (noSooner(before) || asOf) {
            return Way.ON;
        }
        if (designation() || title() || ranked() || fewer() || elsewhere() || comparison.compared(before, to)
                || (words.lower(to).equals("-") && !words.timed(to + 1) && !words.dash(to))
                || (words.lower(to).equals("of") && !charges() && !adverbial())
                || (words.is(from - 1, Role.ENDED) && !ends())) {
            return null;
        }
        boolean hour = (words.is(before, Role.AFTER) || words.is(before, Role.BEFORE)) && !words.is(before, Role.UNTIL)
                && past() && (clock() ? !words.lower(from).equals("midnight") : hour());
        if (hour) {
            // shortly after 3 a.m. is of the same day as 3 a.m.
            return words.timed(to) ? null : clock() ? Way.CLOCK : Way.ON;
        }
        if (source(before) || relative()) {
            return null;
        }
        if (words.is(before, Role.BOUND_START)) {
            return since();
        }
        var hanging = new Hanging(words, clause, from, to);
        var hung = hanging.of(before);
        if (hung != null) {
            if (hung == Role.SINCE && perfect() && fronted()) {
                return since();
            }
            return hung == Role.AFTER && past() ? Way.AT_ITS : null;
        }
        if ((comparison.counted(before) && !hanging.both(before)) || new Deed(words, clause, from, to).is()) {
            return null;
        }
        if (words.is(before, Role.BOUND_END)) {
            return bounded(before);
        }
        var attributive = new Attributive(words, clause, from, to);
        if (attributive.is()) {
            return attributive.occasion() || attributive.subject() || attributive.object() ? Way.AT_ITS : null;
        }
        if (words.lower(before).equals("of")
                && (words.is(before - 1, Role.HOURS)
                        || (PORTIONS.contains(words.lower(before - 1)) && !words.lower(to - 1).equals("day")))) {
            return Way.ON;
        }
        if (words.is(before, Role.ATTRIBUTE) && attributive.ofOccasion(before)) {
            return Way.AT_ITS;
        }
        if (words.lower(before).equals("with") && words.lower(before - 1).startsWith("coincid")) {
            return Way.ON;
        }
        if (words.is(before, Role.ATTRIBUTE) || words.is(before, Role.TO)) {
            return scheduled(before) && !changed() ? Way.FOR : null;
        }
        if (words.is(before, Role.AFTER)) {
            return null;
        }
        return !clock() ? Way.ON : words.timed(to) ? null : Way.CLOCK;
    }

    /** {@code The concert on Saturday has been cancelled}, {@code scrapped plans to raise it in May}: is it the time of what will not be? */
    private boolean ofCancelled() {
        var verb = clause.verb();
        if (verb == null || !Verbs.cancels(words, verb) || words.is(from - 1, Role.UNTIL)) {
            return false;
        }
        boolean subject = to <= verb.from() && from > clause.from() + 1 && !words.lower(to).equals(",");
        boolean planned = false;
        for (int i = verb.to(); i < from; i++) {
            planned |= words.is(i, Role.TO) || words.lower(i).startsWith("plan");
        }
        boolean day = words.is(to - 1, Role.WEEKDAY) || words.is(to - 1, Role.DAY_WORD);
        boolean year = words.token(to - 1).kind() == Token.Kind.NUMBER
                && words.token(to - 1).text().length() == YEAR_DIGITS;
        boolean object = from > verb.to() + 1 && !day && !year;
        return subject || planned || object;
    }

    /** Does a word that makes it part of a noun lead the time before? */
    private boolean ofBoth(int last) {
        int first = last;
        while (words.timed(first - 1)) {
            first--;
        }
        return words.is(first - 1, Role.ATTRIBUTE) && words.lower(first - 1).equals("for") && !past(first - 2);
    }

    private boolean past(int i) {
        return words.is(i, Role.SCHEDULE) || words.is(i, Role.DUE);
    }

    /** {@code It won ten seats, fewer than five years ago} */
    private boolean fewer() {
        boolean than = false;
        for (int i = from; i < to; i++) {
            than |= words.is(i, Role.COMPARED);
        }
        return than && words.sign(from - 1) && words.is(to - 1, Role.AGO);
    }

    /** {@code It was the third attack this year}: what is counted is no day's. */
    private boolean ranked() {
        var verb = clause.verb();
        boolean this1 = words.lower(from).equals("this");
        boolean ranked = false;
        for (int i = verb == null ? from : verb.to(); this1 && i + 1 < from; i++) {
            ranked |= words.is(i, Role.DETERMINER) && words.is(i + 1, Role.BEST) && !words.is(i + 1, Role.PREPOSITION);
        }
        return ranked && verb != null && words.is(verb.head(), Role.BE);
    }

    /** {@code asteroid 2012 DA14} */
    private boolean designation() {
        return words.capital(to) && words.token(to).text().chars().anyMatch(Character::isDigit);
    }

    /** {@code data from 2014}: what something is from is no time of what is said; {@code served from 2014} is. */
    private boolean source(int before) {
        boolean noun = words.word(before - 1) && !words.known(before - 1) && !Clause.carries(clause, before - 1);
        boolean range = words.is(to, Role.RANGE_TO) || (words.sign(to) && words.timed(to + 1));
        boolean year = words.token(from).kind() == Token.Kind.NUMBER
                && words.token(from).text().length() == YEAR_DIGITS;
        return words.lower(before).equals("from") && noun && to == from + 1 && !range
                && (year || (words.is(from, Role.MONTH) && words.is(before - 1, Role.OCCASION)));
    }

    /** {@code an offensive that ended last week}, but not {@code the year ended last week} */
    private boolean ends() {
        return clause.part() == Clause.Part.RELATIVE && Clause.carries(clause, from - 1)
                && !words.timed(clause.from() - 1) && !PERIODS.contains(words.lower(clause.from() - 1));
    }

    /** {@code moved in the day before the blast} */
    private boolean relative() {
        return words.lower(from).equals("the") && to == from + 2
                && (words.is(to, Role.BEFORE) || words.is(to, Role.AFTER));
    }

    /** {@code the 2007 Renault and 2009 Formula 3 champion}, {@code a recalled 2005 Opel}, {@code the 1968 24 Hours winner}, {@code Space: 1999}: a year that is part of a name. */
    private boolean title() {
        boolean year = to == from + 1 && words.token(from).kind() == Token.Kind.NUMBER
                && words.token(from).text().length() == YEAR_DIGITS;
        boolean number = to < words.size() && words.token(to).kind() == Token.Kind.NUMBER;
        boolean described = words.word(from - 1) && !words.capital(from - 1) && !words.is(from - 1, Role.PREPOSITION)
                && words.is(from - 2, Role.DETERMINER);
        var verb = clause.verb();
        boolean object = verb != null && verb.to() == from && words.capital(to);
        boolean named = words.lower(from - 1).equals(":") && words.capital(from - 2) && from > 2;
        boolean opens = from == 0 && words.word(to) && !Clause.carries(clause, to) && !words.is(to, Role.PAST)
                && !words.is(to, Role.BE) && !words.is(to, Role.PRESENT);
        // dubbed "Peace Mission 2005"
        boolean quoted = words.quoted(from) && words.capital(from - 1) && words.mark(to)
                && !words.is(from - 1, Role.PREPOSITION);
        return year
                && (quoted || object || opens || named
                        || (words.is(from - 1, Role.AND) && words.capital(to) && words.capital(from - 2))
                        || (described && words.capital(to)) || (words.is(from - 1, Role.DETERMINER) && number));
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

    /** {@code will care for him since he was found in May}: does the time stand with a past verb further in? */
    private boolean elsewhere() {
        var verb = clause.verb();
        var near = words.verbs().before(from);
        boolean within = verb != null && near != null && near.from() >= verb.to() && near.from() < clause.to()
                && near.tense() == Tense.PAST && near.sure();
        // was held after the army had put him there following a death in May
        boolean behind = verb != null && near != null && near.from() > verb.to() && near.from() < clause.to()
                && clause.part() == Clause.Part.RELATIVE;
        for (int i = behind && verb != null ? verb.to() : from; near != null && i < near.from(); i++) {
            if (words.is(i, Role.AFTER) || words.is(i, Role.BEFORE)) {
                return true;
            }
        }
        // is not sure that talks will resume on Monday
        boolean unsure = verb != null && near != null && verb.negative() && verb.tense() == Tense.PRESENT
                && near.from() >= verb.to() && near.from() < clause.to() && near.tense() == Tense.FUTURE;
        if (unsure) {
            return true;
        }
        return verb != null && near != null && within && (!verb.tense().past() || suggested(verb.to(), near.from()));
    }

    /** {@code promoted a theory suggesting he was involved in 2001} */
    private boolean suggested(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean says = words.lower(i).endsWith("ing")
                    && (words.is(i, Role.TELL) || SUGGESTING.contains(words.lower(i)));
            if (says && !words.is(i - 1, Role.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code no earlier than}, {@code as early as} */
    private boolean noSooner(int before) {
        boolean as = words.lower(before).equals("as") && AS.contains(words.lower(before - 1))
                && (words.lower(before - 2).equals("as") || words.lower(before - 3).equals("as"));
        boolean no = words.is(before, Role.COMPARED) && words.lower(before - 2).equals("no")
                && (words.is(before - 1, Role.EARLIER) || words.is(before - 1, Role.LATER));
        var verb = clause.verb();
        boolean could = verb != null && words.is(verb.from(), Role.COULD);
        return (as && !could) || no;
    }

    /** {@code died on Monday of cancer}, {@code convicted on Monday of murder}, {@code found guilty on Monday of murder} */
    private boolean charges() {
        var verb = clause.verb();
        boolean charges = verb != null && DIED.contains(words.lower(verb.head()));
        for (int i = verb == null ? from : verb.head(); i < from; i++) {
            charges |= words.is(i, Role.CHARGE);
        }
        return charges;
    }

    /** {@code told the court on Monday of its plan}, {@code published her memoir in 1986 of those years}: does what is told of stand behind? */
    private boolean adverbial() {
        var verb = clause.verb();
        boolean behind = verb != null && verb.to() <= from && clause.owns(verb.from());
        boolean led = words.lower(from - 1).equals("in") || words.lower(from - 1).equals("on");
        return behind && !words.is(from, Role.DETERMINER)
                && (led || words.is(from, Role.WEEKDAY) || words.is(from, Role.FIXED) || words.is(from, Role.DAY_WORD));
    }

    private boolean past() {
        var verb = clause.verb();
        return verb != null && verb.tense().past();
    }

    private boolean perfect() {
        var verb = clause.verb();
        return verb != null && verb.tense() == Tense.PERFECT && !verb.negative();
    }

    /** {@code Since his arrest on Friday, he has …}: does the clause open with it, up to a comma? */
    private boolean fronted() {
        return words.is(clause.from(), Role.SINCE) && words.lower(to).equals(",");
    }

    private @Nullable Way since() {
        var verb = clause.verb();
        boolean lasting = verb != null && verb.tense() != Tense.PAST && !verb.tense().ahead();
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean not = words.is(i, Role.NOT) && from > clause.from() + 1;
            if (not || (words.ranks(i) && !inserted(i))) {
                return null;
            }
        }
        return lasting && verb != null && !words.doing(verb.to(), from) ? Way.SINCE : null;
    }

    /** {@code The drought, now in its second year, has …}: does a comma part it from the verb behind it? */
    private boolean inserted(int rank) {
        var verb = clause.verb();
        for (int i = rank; verb != null && i < verb.from(); i++) {
            if (words.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Way bounded(int before) {
        if (words.is(before, Role.BY)) {
            // by 20:21, of the day that is told of
            return clock() && past() ? Way.CLOCK : Way.BY;
        }
        var verb = clause.verb();
        boolean ahead = verb != null && verb.tense().ahead();
        boolean lasting = ahead || (verb != null && (verb.tense() == Tense.PRESENT || verb.tense() == Tense.PERFECT));
        if (verb == null || verb.negative()) {
            return null;
        }
        if (!words.is(before, Role.UNTIL)) {
            return ahead ? Way.BY : null;
        }
        boolean respite = words.is(to, Role.TO);
        if (Verbs.postpones(words, verb) || (respite && GIVEN.contains(words.lower(verb.head())))) {
            return Way.FOR;
        }
        return lasting ? Way.UNTIL : respite || clock() ? null : Way.TILL;
    }

    /** {@code had originally been set for Friday}: so it is no more. */
    private boolean changed() {
        var verb = clause.verb();
        if (verb == null || !words.is(verb.head(), Role.SCHEDULE)) {
            return false;
        }
        boolean first = verb.tense() == Tense.PLUPERFECT;
        for (int i = verb.from() - 1; i < verb.to(); i++) {
            first |= words.lower(i).equals("originally") || words.lower(i).equals("initially");
        }
        return first;
    }

    /** {@code planned for Friday}, {@code postponed to Friday} */
    private boolean scheduled(int before) {
        var verb = clause.verb();
        boolean head = verb != null && (words.is(verb.head(), Role.SCHEDULE)
                || words.is(verb.head(), Role.DUE) || words.is(verb.head(), Role.PLAN)
                || Verbs.postpones(words, verb));
        boolean near = words.is(before - 1, Role.SCHEDULE) || words.is(before - 1, Role.DUE)
                || (words.is(before - 1, Role.PARTICIPLE) && (!words.lower(before - 1).equals("forecast")
                        || (verb != null && verb.head() == before - 1)));
        boolean off = verb != null && near && before - 1 > verb.head() && Verbs.cancels(words, verb);
        return !words.lower(before).equals("of") && !words.lower(before).equals("with") && (head || near) && !off;
    }

    /** Is it a time of the clock, with the day beside it? */
    private boolean hour() {
        boolean number = words.lower(from).equals("midnight") || words.lower(from).equals("noon");
        for (int i = from; i < to; i++) {
            var kind = words.token(i).kind();
            number |= kind == Token.Kind.NUMBER || kind == Token.Kind.MIXED;
        }
        return time && number;
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
