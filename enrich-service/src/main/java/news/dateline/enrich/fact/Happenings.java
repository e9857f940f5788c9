package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;

/**
 * What a sentence names with a time without telling of it: {@code the bombing of 1988}, {@code the 2010 mine disaster},
 * {@code after an attack last year in London}.
 */
final class Happenings {

    private static final int LONGEST = 7;
    private static final int FARTHEST = 9;
    /** With these it may never have been. */
    private static final Set<String> UNREAL = Set.of("report", "reports", "rumour", "rumours", "rumor", "rumors",
            "claim",
            "claims", "allegation", "allegations", "alleged", "imaginary", "fictional", "possible", "possibility",
            "feared", "planned", "threatened", "threat", "threats", "potential", "plan", "plans", "proposal", "fear",
            "fears", "plot", "film", "novel", "case", "event");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** With these it is told of whom the story speaks. */
    static final Set<String> OWNERS = Set.of("his", "her");

    private final Wording words;
    private final List<Placed> told;
    private final Instant endOfToday;

    private Happenings(Passage passage, List<Placed> told, Instant endOfToday) {
        this.words = passage.words();
        this.told = told;
        this.endOfToday = endOfToday;
    }

    /**
     * One of them.
     *
     * @param span   the words that name it, in one stretch
     * @param noun   index of the word for what it is
     * @param anchor when it was
     */
    record Happening(Span span, int noun, Anchor anchor) {
    }

    /** Those of a sentence in English, whose time dates nothing that is told; what is still to come is left aside. */
    static List<Happening> of(Passage passage, List<Placed> told, Instant endOfToday) {
        var found = new ArrayList<Happening>();
        if (passage.english()) {
            var happenings = new Happenings(passage, told, endOfToday);
            boolean off = cancelled(passage.words());
            for (var time : off ? List.<TimeExpression>of() : passage.times()) {
                var happening = happenings.find(time);
                if (happening != null) {
                    found.add(happening);
                }
            }
        }
        return found;
    }

    /** Does the sentence speak of what is cancelled? */
    private static boolean cancelled(Wording words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).startsWith("cancel")) {
                return true;
            }
        }
        return words.verbs().all().stream().anyMatch(verb -> Verbs.cancels(words, verb));
    }

    private @Nullable Happening find(TimeExpression time) {
        int from = words.indexAt(time.start());
        int to = words.indexAt(time.end());
        if (time.type() != TimeType.DATE || time.from() == null || time.until() == null || time.precision() == null
                || dates(from, to) || words.quoted(from)) {
            return null;
        }
        var anchor = Anchor.of(time);
        // ahead of this month's summit
        var verb = words.verbs().before(from) == null
                ? words.verbs().find(to, words.size())
                : words.verbs().before(from);
        boolean going = words.lower(from).equals("this") && anchor.until().isAfter(endOfToday)
                && (words.lower(from - 2).equals("ahead") || verb == null || verb.tense().ahead()
                        || verb.tense() == Tense.PRESENT);
        if (!anchor.from().isBefore(endOfToday) || going) {
            return null;
        }
        var behind = behind(from, to, anchor);
        return behind != null ? behind : before(from, anchor);
    }

    /** Is it the time of something that the sentence tells? */
    private boolean dates(int from, int to) {
        return told.stream().map(placed -> placed.unit().dating())
                .anyMatch(dating -> dating != null && dating.way() != Way.SINCE && dating.from() < to
                        && from < dating.to());
    }

    /** {@code the 2010 Upper Branch mine disaster}, {@code the February earthquake}, {@code last year's election} */
    private @Nullable Happening behind(int from, int to, Anchor anchor) {
        boolean owned = words.lower(to).equals("'s") || words.lower(to).equals("'");
        boolean led = ARTICLES.contains(words.lower(from - 1)) || words.lower(from).equals("the");
        int start = owned ? to + 1 : to;
        if ((!owned && !led) || (words.is(to - 1, Role.WEEKDAY) && ahead(from))) {
            return null;
        }
        int noun = -1;
        for (int i = start; i < words.size() && i < start + LONGEST && part(i); i++) {
            noun = happens(i) ? i : noun;
        }
        return noun < 0 || part(noun + 1) ? null : new Happening(words.span(start, place(noun + 1)), noun, anchor);
    }

    /** {@code plays Lee in Saturday's final}: is it still to come? */
    private boolean ahead(int from) {
        var verb = words.verbs().before(from);
        return verb != null && (verb.tense().ahead() || (verb.tense() == Tense.PRESENT
                && !words.is(verb.head(), Role.TELL) && !words.is(verb.head(), Role.BE)));
    }

    /** {@code the bombing of 1988}; {@code after an attack in London last year} */
    private @Nullable Happening before(int from, Anchor anchor) {
        int last = words.is(from - 1, Role.DETERMINER) ? from - 2 : from - 1;
        boolean of = words.lower(last).equals("of");
        int end = words.is(last, Role.PREPOSITION) ? last : last + 1;
        for (int i = end - 1; i > 0 && i > end - FARTHEST && !parts(i) && !words.timed(i); i--) {
            boolean next = i == end - 1;
            if (happens(i) && (next || !part(i + 1))) {
                int start = start(i);
                boolean hung = words.is(start - 1, Role.AFTER) || words.is(start - 1, Role.BEFORE)
                        || words.is(start - 1, Role.SINCE) || words.lower(start - 1).equals("following");
                // remanded until a hearing on January 3: of which year, only what was done could say
                boolean open = words.is(start - 1, Role.UNTIL)
                        && !YEAR.matcher(anchor.expression().text()).find();
                // reports on the killing of a journalist in Quetta on August 14
                boolean on = words.is(start - 1, Role.PREPOSITION) && words.is(from - 1, Role.PREPOSITION)
                        && words.verbs().before(i) != null && !claimed(start) && !unreal(start, i);
                return start >= 0 && !open && ((of && next) || hung || on)
                        ? new Happening(words.span(start, end), i, anchor)
                        : null;
            }
            boolean owner = words.lower(i).equals("'s");
            boolean within = words.sign(i) || words.token(i).kind() != Token.Kind.WORD;
            if (!part(i) && !owner && !within && !words.is(i, Role.PREPOSITION) && !words.is(i, Role.DETERMINER)) {
                return null;
            }
        }
        return null;
    }

    /** {@code charged with the attack}, {@code claims that a bomb was used in an attack}: is it but said that there was one? */
    private boolean claimed(int start) {
        var verb = words.verbs().before(start);
        boolean told = verb == null || verb.tense().ahead() || verb.negative()
                || words.is(verb.head(), Role.DENY);
        for (int i = start - 1; i >= 0 && i > start - FARTHEST && !told; i--) {
            told = words.is(i, Role.THAT) || UNREAL.contains(words.lower(i)) || words.is(i, Role.IF)
                    || (words.is(i, Role.CHARGE) && i > start - LONGEST);
        }
        return told;
    }

    private boolean unreal(int start, int noun) {
        for (int i = start; i < noun; i++) {
            if (UNREAL.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean parts(int i) {
        return words.sign(i) && (!words.lower(i).equals("-") || words.dash(i));
    }

    /** The index of the first word of what is named by a noun, its article included; -1 where it has none. */
    private int start(int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - LONGEST; i--) {
            if (ARTICLES.contains(words.lower(i)) || OWNERS.contains(words.lower(i))) {
                return i;
            }
            if (!part(i) && !words.lower(i).equals("'s") && !words.lower(i).equals("-")
                    && !words.lower(i - 1).equals("-")) {
                return i + 1 < noun && words.capital(i + 1) && words.lower(noun - 1).equals("'s") ? i + 1 : -1;
            }
        }
        return -1;
    }

    private boolean happens(int i) {
        return words.is(i, Role.OCCASION) || words.is(i, Role.UPHEAVAL);
    }

    /** May it be part of a name or noun? */
    private boolean part(int i) {
        boolean noun = !words.known(i) || words.capital(i) || happens(i) || words.is(i, Role.NOUN);
        return words.word(i) && noun && !words.timed(i) && !words.verbs().at(i);
    }

    /** The index behind the words that say where it was or to whom it was done. */
    private int place(int behind) {
        int at = behind;
        boolean led = words.is(at, Role.PREPOSITION) && !words.timed(at + 1);
        int i = at + 1;
        while (led && i < words.size() && i < at + LONGEST && (part(i) || words.is(i, Role.DETERMINER))) {
            i++;
        }
        return led && i > at + 1 && (i >= words.size() || !words.timed(i)) && words.capital(i - 1) ? i : behind;
    }
}
