package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;

/**
 * {@code A pilot has died in a crash. … Officials confirmed that he died on Wednesday}: what a story opens with, and dates
 * further on. The word has to be the same, and who does it he, she, it, they, or who or what the opening speaks of.
 */
final class Later {

    /** With these it is told of something else of its kind. */
    private static final Set<String> OTHERS = Set.of("another", "other", "others", "second", "third", "previous",
            "earlier", "also", "again", "last", "similar", "separate", "too");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final Set<String> deeds = new HashSet<>();
    /** Every word of the opening. */
    private final Set<String> spoken = new HashSet<>();
    private final Wording opening;
    private final Instant endOfToday;

    private Later(Passage first, Instant endOfToday) {
        this.opening = first.words();
        this.endOfToday = endOfToday;
        for (int i = 0; i < opening.size(); i++) {
            spoken.add(opening.lower(i));
        }
        for (var unit : first.units()) {
            var verb = unit.verb();
            if (verb != null && (verb.tense() == Tense.PAST || verb.tense() == Tense.PERFECT) && !verb.negative()
                    && !unit.clause().quoted() && opening.is(verb.head(), Role.ONCE)) {
                deeds.add(opening.lower(verb.head()));
            }
        }
    }

    /**
     * What the first of the passages tells, with its day within the last ones; null where none of the others, up to the next
     * line above, tells of it with one.
     */
    static @Nullable Scene of(List<Passage> passages, Instant endOfToday) {
        var told = passages.stream().dropWhile(passage -> passage.heading() != null)
                .takeWhile(passage -> passage.heading() == null).toList();
        if (told.isEmpty()) {
            return null;
        }
        var later = new Later(told.getFirst(), endOfToday);
        for (var passage : later.deeds.isEmpty() ? List.<Passage>of() : told.subList(1, told.size())) {
            var day = later.day(passage);
            if (day != null) {
                return Scene.of(day, later.opening, 0, later.opening.size());
            }
        }
        return null;
    }

    private @Nullable Anchor day(Passage passage) {
        for (var unit : passage.units()) {
            var dating = unit.dating();
            if (dating != null && dating.way() == Way.ON && Lead.recent(dating.anchor(), endOfToday) && same(unit)) {
                return dating.anchor().wholeDay();
            }
        }
        var named = Occasion.named(passage, endOfToday, this::names);
        return named == null ? null : named.anchor();
    }

    /** Does it tell of the deed, and of nothing before? */
    private boolean same(Unit unit) {
        var words = unit.words();
        var verb = unit.verb();
        if (verb == null || verb.tense() != Tense.PAST || verb.negative() || unit.hangs() || unit.clause().quoted()
                || (unit.around() != null && !unit.clause().told()) || !deeds.contains(words.lower(verb.head()))) {
            return false;
        }
        for (int i = unit.from(); i < unit.to(); i++) {
            if (OTHERS.contains(words.lower(i)) && !words.timed(i)) {
                return false;
            }
        }
        return known(words, unit.from(), verb.from());
    }

    /** {@code he}, {@code the injured pilot}, {@code Lee}: is who does it somebody that the opening speaks of? */
    private boolean known(Wording words, int start, int end) {
        int from = start;
        while (from < end && (words.sign(from) || words.timed(from) || words.is(from, Role.THAT)
                || words.is(from, Role.PREPOSITION))) {
            from++;
        }
        if (from < end && words.is(from, Role.HE) && from + 1 == end) {
            return true;
        }
        boolean shared = false;
        boolean led = from < end && DEFINITE.contains(words.lower(from));
        for (int i = from; i < end; i++) {
            boolean there = spoken.contains(words.lower(i));
            if (words.capital(i) && !there && i > 0 && !words.is(i, Role.DETERMINER)) {
                return false;
            }
            // a team arrived to take charge of wreckage washed ashore, but: the injured man died
            if (words.is(i, Role.PAST) && words.word(i - 1) && !words.is(i - 1, Role.DETERMINER)) {
                return false;
            }
            shared |= there && words.word(i) && !words.known(i);
            led |= i == from && words.capital(i) && there;
        }
        return led && shared;
    }

    /** {@code Wednesday's attack}, where something was attacked */
    private boolean names(String noun) {
        return deeds.contains(noun + "ed");
    }
}
