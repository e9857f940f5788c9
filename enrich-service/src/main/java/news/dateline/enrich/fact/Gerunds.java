package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;

/** What was done before or after something else, with its own time: {@code She wrote plays before moving to Rome in 2003}. */
final class Gerunds {

    private static final int FARTHEST = 12;
    private static final int SHORTEST = 6;
    private static final Set<String> LED = Set.of("after", "before", "since", "while", "upon", "until");
    private static final Set<String> HELPERS = Set.of("having", "being");

    /** Words in -ing that tell nothing that was done. */
    private static final Set<String> OTHERS = Set.of("including", "according", "following", "during", "regarding",
            "concerning", "saying", "citing", "adding", "pending", "meaning", "beginning", "starting", "ending",
            "making", "becoming", "totaling", "totalling", "averaging", "ranging", "morning", "evening", "excluding",
            "depending", "marking");

    private final Wording words;
    private final Passage passage;
    private final Instant endOfToday;

    private Gerunds(Passage passage, Instant endOfToday) {
        this.words = passage.words();
        this.passage = passage;
        this.endOfToday = endOfToday;
    }

    /**
     * One of them.
     *
     * @param subject who did it, in the words of the sentence
     * @param doing   index of the word that says what was done
     * @param end     index behind what stands with it
     * @param anchor  when
     */
    record Gerund(Span subject, int doing, int end, Anchor anchor) {
    }

    /** Those of a sentence in English whose time is over. */
    static List<Gerund> of(Passage passage, Instant endOfToday) {
        var found = new ArrayList<Gerund>();
        if (passage.english()) {
            var gerunds = new Gerunds(passage, endOfToday);
            for (var time : passage.times()) {
                var gerund = gerunds.find(time);
                if (gerund != null) {
                    found.add(gerund);
                }
            }
        }
        return found;
    }

    private @Nullable Gerund find(TimeExpression time) {
        int from = words.indexAt(time.start());
        int to = words.indexAt(time.end());
        if ((time.type() != TimeType.DATE && time.type() != TimeType.TIME) || time.from() == null
                || time.until() == null || time.precision() == null
                || words.quoted(from) || !adverbial(from, to)) {
            return null;
        }
        var anchor = Anchor.of(time).wholeDay();
        int doing = doing(from);
        var subject = doing < 0 || !anchor.from().isBefore(endOfToday) ? null : subject(doing, to);
        return subject == null ? null : new Gerund(subject, doing, to, anchor);
    }

    /** Does it say when, rather than which: {@code in 2003}, but not {@code the 2003 election} or {@code since 2003}? */
    private boolean adverbial(int from, int to) {
        var before = words.lower(from - 1);
        boolean led = before.equals("in") || before.equals("on")
                || (!words.is(from - 1, Role.PREPOSITION) && !words.is(from - 1, Role.DETERMINER)
                        && !words.is(from - 1, Role.SINCE) && !words.is(from - 1, Role.BEFORE)
                        && !words.is(from - 1, Role.AFTER));
        return led && (to >= words.size() || words.sign(to) || words.known(to)) && !words.lower(to).startsWith("'");
    }

    /** The index of what is done at a time, or -1. */
    private int doing(int time) {
        for (int i = time - 1; i > 0 && i > time - FARTHEST && !words.sign(i) && !words.verbs().at(i); i--) {
            var lower = words.lower(i);
            boolean doing = (LED.contains(words.lower(i - 1)) || besides(i)) && lower.endsWith("ing")
                    && lower.length() >= SHORTEST
                    && !HELPERS.contains(lower) && !words.capital(i) && !words.lower(i + 1).equals("of");
            var main = words.verbs().before(i);
            if (doing && words.is(i - 1, Role.BEFORE) && main != null && !main.tense().past()) {
                // play Peru on Tuesday before facing Chile on Friday
                return -1;
            }
            if (doing) {
                return i;
            }
            boolean other = lower.endsWith("ing") && !words.is(i - 1, Role.DETERMINER)
                    && !words.lower(i - 1).equals("by");
            if (words.is(i, Role.RELATIVE) || words.is(i, Role.THAT) || other) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code They set out on Monday, landing on Tuesday}: is it done at another time than what stands before? */
    private boolean besides(int doing) {
        if (!words.lower(doing - 1).equals(",") || OTHERS.contains(words.lower(doing))) {
            return false;
        }
        for (var clause : passage.clauses()) {
            for (int i = clause.from(); i < doing && doing < clause.to(); i++) {
                if (words.timed(i)) {
                    return clause.verb() != null && clause.verb().from() < doing;
                }
            }
        }
        return false;
    }

    /** The subject of the clause that it stands in, which is its own too. */
    private @Nullable Span subject(int doing, int end) {
        for (var clause : passage.clauses()) {
            var verb = clause.verb();
            if (verb != null && doing >= clause.from() && doing < clause.to()) {
                boolean ahead = doing < verb.from();
                int from = ahead ? end + 1 : clause.from();
                boolean apart = ahead && !words.lower(end).equals(",");
                return apart
                        ? null
                        : clause.part() == Part.FURTHER && Units.subjectless(clause) ? first(clause) : noun(from, verb);
            }
        }
        return null;
    }

    /** The subject of the clause that opens what a clause goes on from. */
    private @Nullable Span first(Clause further) {
        for (var clause : passage.clauses()) {
            var verb = clause.verb();
            if (clause.part() == Part.MAIN && verb != null && clause.told() == further.told()) {
                return noun(clause.from(), verb);
            }
        }
        return null;
    }

    private @Nullable Span noun(int clause, VerbGroup verb) {
        int from = Opening.skip(words, clause, verb.from());
        int end = verb.from();
        for (int i = from; i < end; i++) {
            boolean time = words.timed(i) && i > from;
            if (time || (words.sign(i) && ",;:()–—".contains(words.lower(i)))) {
                end = time && words.is(i - 1, Role.PREPOSITION) ? i - 1 : i;
            }
        }
        while (end > from && words.is(end - 1, Role.ADVERB)) {
            end--;
        }
        return from < end && !words.timed(from)
                && (!words.is(from, Role.PREPOSITION) || words.token(from + 1).kind() == Token.Kind.NUMBER)
                && !words.is(from, Role.SPEAKER)
                        ? words.span(from, end)
                        : null;
    }
}
