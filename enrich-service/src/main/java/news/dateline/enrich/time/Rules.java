package news.dateline.enrich.time;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the longest match of any of its rules, the first of them among equals. */
final class Rules {

    /** An expression: its meaning and the index behind its last word. */
    record Found(Meaning meaning, int end) {
    }

    private final Automaton automaton;
    private final List<Rule> rules;

    Rules(Automaton automaton, List<Rule> rules) {
        this.automaton = automaton;
        this.rules = List.copyOf(rules);
    }

    /** The longest expression that starts at a word, or null. */
    @Nullable
    Found find(List<Word> words, int start, Reference reference) {
        var path = automaton.run(words, start);
        for (int n = path.size(); n > 0; n--) {
            var complete = path.get(n - 1).rules();
            var meaning = complete.isEmpty() ? null : first(complete, words, start, start + n, reference);
            if (meaning != null) {
                return new Found(meaning, start + n);
            }
        }
        return null;
    }

    private @Nullable Meaning first(BitSet complete, List<Word> words, int start, int end, Reference reference) {
        for (int i = complete.nextSetBit(0); i >= 0; i = complete.nextSetBit(i + 1)) {
            var rule = rules.get(i);
            if (rule.conditions().stream().allMatch(condition -> condition.holds(words, start, end))) {
                var places = automaton.align(words, start, end, rule.places());
                var meaning = rule.sense().of(new Match(words, start, end, places, rule.arguments()), reference);
                if (meaning != null) {
                    return rule.modified(meaning).by(rule.name());
                }
            }
        }
        return null;
    }
}
