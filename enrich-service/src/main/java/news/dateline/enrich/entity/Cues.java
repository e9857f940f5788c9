package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words that say what a name names: titles, parts of names, words that open a sentence. */
final class Cues {

    private final Map<String, Set<String>> sets = new HashMap<>();
    final Set<String> firstNames;

    Cues() {
        var firsts = new HashSet<String>();
        Lines.of("first-names.txt").forEach(name -> firsts.add(Lines.key(name)));
        firstNames = Set.copyOf(firsts);
        for (var file : List.of("titles.txt", "cues.txt")) {
            Lines.of(file).forEach(this::add);
        }
    }

    boolean heads(String lower) {
        return has("H", lower);
    }

    boolean modifies(String lower) {
        return has("M", lower);
    }

    boolean portfolio(String lower) {
        return has("P", lower);
    }

    boolean organisation(String lower) {
        return has("O", lower);
    }

    boolean place(String lower) {
        return has("L", lower);
    }

    boolean surelyPlace(String lower) {
        return has("U", lower);
    }

    boolean opens(String lower) {
        return has("S", lower);
    }

    boolean says(String lower) {
        return has("V", lower);
    }

    /** Does a name that ends so name a thing: a treaty, a law, an event? */
    boolean thing(String lower) {
        return has("Z", lower);
    }

    /** Does this word, behind a name and a hyphen, say something of the name? */
    boolean compound(String lower) {
        return has("Y", lower);
    }

    boolean noName(String word) {
        return has("N", word);
    }

    boolean first(String word) {
        return firstNames.contains(Lines.key(word));
    }

    private boolean has(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        sets.computeIfAbsent(line.substring(0, space), any -> new HashSet<>())
                .addAll(List.of(line.substring(space + 1).split(" ", -1)));
    }
}
