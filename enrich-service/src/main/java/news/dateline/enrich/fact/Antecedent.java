package news.dateline.enrich.fact;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Token;

/** What a relative clause says more about. */
final class Antecedent {

    private static final int LONGEST = 9;
    private static final int FARTHEST = 20;

    private static final Set<String> THINGS = Set.of("signed", "approved", "agreed", "launched", "published",
            "unveiled",
            "imposed", "introduced", "concluded", "reached", "passed", "adopted");

    private static final Set<String> NUMBERS = Set.of("number", "total", "tens", "dozens", "scores", "hundreds",
            "thousands", "toll", "death", "deaths", "murder", "killing", "body", "bodies", "arrest", "release");

    private Antecedent() {
    }

    /** The words for it, or null for a unit that is no relative clause. */
    static @Nullable Span of(Unit unit) {
        var around = unit.around();
        if ((!unit.is(Part.RELATIVE) && !unit.is(Part.PARTICIPLE)) || around == null) {
            return null;
        }
        var words = unit.words();
        int opening = words.is(around.from(), Role.ADVERB) ? around.from() + 1 : around.from();
        boolean ahead = unit.from() <= opening && words.opens(around.from()) && unit.is(Part.PARTICIPLE);
        if (ahead && around.verb() != null) {
            // Born in 1927, Dodd made his debut in 1954
            return unit.to() + 1 < around.verb().from() ? words.span(unit.to() + 1, around.verb().from()) : null;
        }
        int end = behind(words, around, unit.from());
        if (aged(words, end - 1)) {
            end = behind(words, around, end - 1);
        }
        end = untimed(words, around, end, unit);
        int start = subject(unit, around, end) ? Opening.skip(words, around.from(), end) : start(words, around, end);
        start = unit.is(Part.PARTICIPLE) ? thing(unit, start, end) : start;
        start = wanted(words, start, end) ? start + 1 : start;
        while (start > around.from() && words.lower(start).equals("'s")) {
            start--;
        }
        return start < end ? words.span(start, end) : null;
    }

    /** {@code to succeed Ann Lee, who died}: is the first word what somebody was to do with what follows? */
    private static boolean wanted(Wording words, int start, int end) {
        boolean doing = helped(words, start - 1) && words.lower(start).endsWith("ing");
        return doing || (words.is(start - 1, Role.TO) && words.word(start) && !words.capital(start)
                && !words.is(start, Role.DETERMINER) && start + 1 < end
                && (words.capital(start + 1) || words.is(start + 1, Role.DETERMINER)));
    }

    /** {@code a deal for Iraq announced in May}: what is announced is the deal, not where or whom it is for. */
    private static int thing(Unit unit, int start, int end) {
        var words = unit.words();
        boolean said = words.is(unit.clause().from(), Role.ACT) || words.is(unit.clause().from(), Role.TELL)
                || words.is(unit.clause().from(), Role.SCHEDULE) || THINGS.contains(words.lower(unit.clause().from()));
        boolean bare = said && words.lower(start - 1).equals("for") && end == start + 1;
        for (int i = start; i < end; i++) {
            said &= bare || words.capital(i) || words.is(i, Role.DETERMINER);
        }
        int at = start - 1;
        while (said && at > 1 && at > end - FARTHEST && (words.capital(at) || words.is(at, Role.AND)
                || words.lower(at).equals("other"))) {
            at--;
        }
        boolean led = said && words.is(at, Role.PREPOSITION) && words.word(at - 1) && !words.known(at - 1)
                && !words.capital(at - 1);
        int from = led ? start(words, unit.around() == null ? unit.clause() : unit.around(), at) : start;
        return led && from < at ? from : start;
    }

    /** {@code Talks between the two, suspended in April, resumed}: between commas before the verb it says more about the whole subject. */
    private static boolean subject(Unit unit, Clause around, int end) {
        var words = unit.words();
        var verb = around.verb();
        boolean before = unit.is(Part.PARTICIPLE) && verb != null && verb.from() > unit.to()
                && words.lower(end).equals(",") && words.lower(unit.to()).equals(",")
                && end - around.from() < LONGEST && !words.is(around.from(), Role.PREPOSITION)
                && !words.is(around.from(), Role.AND);
        for (int i = around.from(); before && i < end; i++) {
            before = !words.sign(i) && !words.timed(i) && !words.is(i, Role.AND) && !words.is(i, Role.RELATIVE);
        }
        return before;
    }

    /** {@code another shock yesterday which left ten dead}: the index behind the noun, where its time stands between. */
    private static int untimed(Wording words, Clause around, int end, Unit unit) {
        int noun = end;
        while (unit.is(Part.RELATIVE) && noun > around.from() && words.timed(noun - 1)) {
            noun--;
        }
        return noun < end && words.is(noun - 1, Role.PREPOSITION) ? noun - 1 : noun;
    }

    private static int behind(Wording words, Clause around, int from) {
        int end = from;
        while (end > around.from() && words.sign(end - 1)) {
            end--;
        }
        return end;
    }

    /** {@code Lee, 45, who left}: does a number between commas say how old somebody is? */
    private static boolean aged(Wording words, int i) {
        return i > 1 && words.token(i).kind() == Token.Kind.NUMBER && words.lower(i - 1).equals(",")
                && words.lower(i + 1).equals(",");
    }

    /**
     * {@code …, with results due on Friday}: the index of the {@code with} that brings in the noun before a participle, or -1
     * for a noun of the clause around.
     */
    static int with(Wording words, Clause around, int participle) {
        for (int i = participle - 1; i >= around.from() && participle - i < FARTHEST && !words.sign(i); i--) {
            if (words.lower(i).equals("with")) {
                return i > around.from() && !words.sign(i - 1) ? -1 : i;
            }
        }
        return -1;
    }

    /**
     * {@code The boat rescued on Friday was turned around}, {@code he led the revolt that broke out in 1959}: is a noun told
     * apart by a time, which is not the verb's?
     */
    static boolean dated(Unit unit) {
        return unit.holes().stream().anyMatch(hole -> (hole.part() == Part.PARTICIPLE || hole.part() == Part.RELATIVE)
                && (opens(unit, hole) || !unit.words().sign(hole.from() - 1))
                && with(unit.words(), unit.clause(), hole.from()) < 0);
    }

    /** {@code Introduced in 1983, the law made it a crime} */
    private static boolean opens(Unit unit, Clause hole) {
        return hole.part() == Part.PARTICIPLE && hole.from() <= unit.from() + 1;
    }

    private static int start(Wording words, Clause around, int end) {
        int with = with(words, around, end);
        if (with >= 0) {
            return with + 1;
        }
        // what "which" says of the talks in Rome it says of the talks; of Rome it would be "where"
        boolean which = words.lower(end).equals(",") && words.is(end + 1, Role.RELATIVE)
                && !words.is(end + 1, Role.OWNER)
                && !words.lower(end + 1).equals("who");
        // a spill in western Hungary that began on Monday
        which |= words.is(end, Role.THAT) && words.capital(end - 1);
        int start = end;
        while (start > around.from() && end - start < LONGEST) {
            int before = start - 1;
            boolean placed = which && words.is(before, Role.THERE) && start < end
                    && (words.capital(start) || words.lower(start).endsWith("ern")
                            || words.lower(start).equals("central"));
            if (!placed && over(words, around, before)) {
                break;
            }
            start--;
            boolean restricts = words.is(end, Role.RELATIVE) || words.is(end, Role.THAT);
            if (words.lower(start).equals("of") && NUMBERS.contains(words.lower(start - 1))) {
                // the number of soldiers killed this year
                return start + 1;
            }
            if (words.is(start, Role.DETERMINER) && (restricts || !words.lower(start - 1).equals("of"))) {
                break;
            }
        }
        return words.is(start, Role.THERE) && start + 1 < end ? start + 1 : joined(words, around, start);
    }

    /** {@code the sailors and marines freed on Monday}: the index of the article before both, where one leads them, else the same. */
    private static int joined(Wording words, Clause around, int start) {
        int and = start - 1;
        int first = and - 1;
        boolean plain = words.lower(and).equals("and") && !words.is(start, Role.DETERMINER) && !words.capital(start);
        while (plain && first > around.from() && first > and - 4 && words.word(first) && !words.known(first)
                && !words.capital(first)) {
            first--;
        }
        return plain && first < and - 1 && words.is(first, Role.DETERMINER) ? first : start;
    }

    /** {@code he may consider delaying the vote set for July}: is it part of what is sure to be a verb? */
    private static boolean helped(Wording words, int i) {
        var verb = words.verbs().before(i + 1);
        return verb != null && verb.sure() && verb.to() > i && verb.to() > verb.from() + 1;
    }

    /** {@code a 34-day war}: does an article lead the time that ends here? */
    private static boolean led(Wording words, int last) {
        int first = last;
        while (words.timed(first - 1)) {
            first--;
        }
        return words.is(first - 1, Role.DETERMINER) || words.is(first, Role.DETERMINER);
    }

    /** Does the noun begin behind this word? */
    private static boolean over(Wording words, Clause around, int before) {
        var verb = around.verb();
        boolean joint = words.is(before, Role.AND) || words.is(before, Role.BECAUSE) || words.is(before, Role.IF)
                || words.is(before, Role.WHEN) || (words.is(before, Role.THAT) && before > around.from());
        boolean opening = before == around.from() && words.is(before, Role.JOINT);
        return joint || opening || (words.sign(before) && !"-$€£".contains(words.lower(before)))
                || (words.timed(before) && !words.lower(before + 1).equals("of") && !words.timed(before + 1)
                        && !led(words, before))
                || (verb != null && before >= verb.from() && before < verb.to()) || helped(words, before)
                || (words.is(before, Role.PREPOSITION) && !words.lower(before).equals("of"))
                || words.is(before, Role.ADVERB) || words.lower(before).equals("including");
    }
}
