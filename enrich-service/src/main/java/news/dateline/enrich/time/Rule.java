package news.dateline.enrich.time;

import java.util.List;
import java.util.Map;

/**
 * A pattern and what it means.
 *
 * @param name       says which rule found an expression
 * @param sense      how to read the meaning
 * @param arguments  what the rule tells the reading
 * @param conditions what must hold around the words
 * @param places     the places of its pattern in the automaton
 */
record Rule(String name, Sense sense, Map<String, String> arguments, List<Condition> conditions,
        Automaton.Span places) {

    Rule {
        arguments = Map.copyOf(arguments);
        conditions = List.copyOf(conditions);
    }

    /** The meaning with the mod that the rule names, if it names one. */
    Meaning modified(Meaning meaning) {
        var mod = arguments.get("mod");
        return mod == null || meaning.none() || meaning.mod() != null ? meaning : meaning.modified(Mod.valueOf(mod));
    }
}
