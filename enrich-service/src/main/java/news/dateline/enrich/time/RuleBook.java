package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.List;

/** Collects rules under the names of their kind. */
final class RuleBook {

    private static final List<String> MODIFIERS = List.of("ABOUT? ", "no? more|less|fewer|longer than ",
            "at least|most ", "up to ", "as long|little|much|many as ", "well? over|under ",
            "a|an|the additional|extra|full ");

    private final List<Rule> rules = new ArrayList<>();

    RuleBook add(String name, String pattern, Rule.Sense sense) {
        rules.add(new Rule(name, Pattern.of(pattern), sense));
        return this;
    }

    /** The same rule with each of the words that make a length of time vague before it. */
    RuleBook addModified(String name, String pattern, Rule.Sense sense) {
        MODIFIERS.forEach(modifier -> add(name, modifier + pattern, sense));
        return this;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }
}
