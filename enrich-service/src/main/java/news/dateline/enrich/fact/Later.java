package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;

/** {@code A pilot has died in a crash. … Officials confirmed that he died on Wednesday}: what a story opens with, and dates further on. */
final class Later {

    /** So much of a word is the same in what is done and what has been done: attack, attacked. */
    private static final int ROOT = 4;

    private final Set<String> roots = new HashSet<>();
    private final Instant endOfToday;

    private Later(Passage opening, Instant endOfToday) {
        this.endOfToday = endOfToday;
        var words = opening.words();
        for (var unit : opening.units()) {
            var verb = unit.verb();
            if (verb != null && (verb.tense() == Tense.PAST || verb.tense() == Tense.PERFECT) && !verb.negative()
                    && words.is(verb.head(), Role.ONCE)) {
                add(words.lower(verb.head()));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Role.UPHEAVAL)) {
                add(words.lower(i));
            }
        }
    }

    private void add(String word) {
        if (word.length() >= ROOT) {
            roots.add(word.substring(0, ROOT));
        }
    }

    /** What the first of the passages tells, with its day; null where none of the others names one. */
    static @Nullable Scene of(List<Passage> passages, Instant endOfToday) {
        var told = passages.stream().filter(passage -> passage.heading() == null).toList();
        if (told.isEmpty()) {
            return null;
        }
        var later = new Later(told.getFirst(), endOfToday);
        for (var passage : told.subList(1, told.size())) {
            var day = later.day(passage);
            if (day != null) {
                return Scene.of(day, told.getFirst().words(), 0, told.getFirst().words().size());
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

    /** Does it tell of what the story opens with, and of nothing before? */
    private boolean same(Unit unit) {
        var verb = unit.verb();
        if (verb == null || verb.tense() != Tense.PAST || verb.negative() || unit.hangs()
                || (unit.around() != null && !unit.clause().told())) {
            return false;
        }
        for (int i = unit.from(); i < verb.from(); i++) {
            // a team arrived to take charge of wreckage washed ashore, but: the injured man died
            if (unit.words().is(i, Role.PAST) && unit.words().word(i - 1)
                    && !unit.words().is(i - 1, Role.DETERMINER)) {
                return false;
            }
        }
        return names(unit.words().lower(verb.head()));
    }

    private boolean names(String word) {
        return word.length() >= ROOT && roots.contains(word.substring(0, ROOT));
    }
}
