package news.dateline.enrich.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Finds the longest expression of time that starts at a word. */
final class Finder {

    /** An expression: its meaning and the index behind its last word. */
    record Found(Meaning meaning, int end) {
    }

    private final List<Rule> rules;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet[] byKind = new BitSet[Kind.values().length];

    Finder(List<Rule> rules) {
        this.rules = rules;
        Arrays.setAll(byKind, any -> new BitSet());
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            long kinds = rules.get(i).pattern().firstKinds();
            rules.get(i).pattern().firstWords()
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new BitSet()).set(rule));
            for (int kind = 0; kind < byKind.length; kind++) {
                byKind[kind].set(i, (kinds >>> kind & 1) == 1);
            }
        }
    }

    /** The rules that may start with the word, or null. */
    private @Nullable BitSet candidates(Word word) {
        var own = byWord.get(word.lower());
        long kinds = word.entry().kinds;
        if (kinds == 0) {
            return own;
        }
        var all = own == null ? new BitSet() : (BitSet) own.clone();
        for (long rest = kinds; rest != 0; rest &= rest - 1) {
            all.or(byKind[Long.numberOfTrailingZeros(rest)]);
        }
        return all;
    }

    @Nullable
    Found find(List<Word> words, int start, Reference reference) {
        var plain = plain(words, start, reference);
        var prefixed = prefixed(words, start, reference);
        if (prefixed != null && (plain == null || prefixed.end > plain.end)) {
            return prefixed;
        }
        return plain == null ? null : clockOnDay(words, plain, reference);
    }

    private @Nullable Found plain(List<Word> words, int start, Reference reference) {
        Found best = null;
        var candidates = candidates(words.get(start));
        for (int i = candidates == null ? -1 : candidates.nextSetBit(0); i >= 0
                && candidates != null; i = candidates.nextSetBit(i + 1)) {
            var rule = rules.get(i);
            var match = rule.pattern().at(words, start);
            if (match != null && (best == null || match.end() > best.end)) {
                var meaning = rule.sense().of(match, reference);
                best = meaning == null ? best : new Found(meaning, match.end());
            }
        }
        return best;
    }

    private @Nullable Found prefixed(List<Word> words, int start, Reference reference) {
        int end = Prefixes.end(words, start);
        if (end == start || end == words.size()) {
            return null;
        }
        var base = plain(words, end, reference);
        // the prefix may have taken the article of what follows
        if (base == null && words.get(end - 1).lower().equals("the")) {
            end--;
            base = plain(words, end, reference);
        }
        if (base == null || base.meaning.period() == null || (base.meaning.type() == TimeType.TIME
                && words.get(start).lower().equals("the"))) {
            return null;
        }
        var picked = Prefixes.pick(new Match(words, start, end), base.meaning.period(), reference.today());
        var meaning = base.meaning;
        return new Found(new Meaning(meaning.type(), meaning.value(), picked, meaning.precision()), base.end);
    }

    /** A clock time takes the day behind it along: {@code 5 p.m. on Friday}. */
    private Found clockOnDay(List<Word> words, Found clock, Reference reference) {
        var period = clock.meaning.period();
        if (clock.meaning.type() != TimeType.TIME || period == null || clock.meaning.value().length() < 13
                || !Character.isDigit(clock.meaning.value().charAt(11))) {
            return clock;
        }
        int at = clock.end;
        while (at < words.size() && at < clock.end + 2 && (words.get(at).lower().equals("on")
                || words.get(at).lower().equals(","))) {
            at++;
        }
        var day = at < words.size() ? plain(words, at, reference) : null;
        if (day == null || day.meaning.period() == null || day.meaning.period().precision() != Precision.DAY) {
            return clock;
        }
        return new Found(Meaning.time(moved(period, day.meaning.period().from().toLocalDate())), day.end);
    }

    private static Period moved(Period clock, LocalDate day) {
        var at = day.atTime(clock.from().toLocalTime());
        return clock.precision() == Precision.HOUR ? Period.hour(at) : Period.minute(at);
    }
}
