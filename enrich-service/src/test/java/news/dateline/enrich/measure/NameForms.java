package news.dateline.enrich.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names mean the same: case, dots, titles and legal words aside; a surname, an acronym or an alias will do. */
final class NameForms {

    private static final Pattern WORD = Pattern.compile("(?U)[^\\W_]+");
    private static final Set<String> GENERAL = Set
            .of(("inc corp corporation company co ltd plc group sa spa nv ag the of and"
                    + " mr mrs ms dr sir president minister prime secretary chairman chief executive ceo director analyst senator"
                    + " state foreign finance airlines airways bank government council index exchange average union motors motor"
                    + " markets market jr sr").split(" ", -1));

    private final Map<String, List<String>> aliases;

    NameForms(Map<String, List<String>> aliases) {
        this.aliases = aliases;
    }

    boolean same(String one, String other) {
        return forms(one).stream().anyMatch(a -> forms(other).stream().anyMatch(b -> alike(a, b)));
    }

    /** How many of the first names are among the second, each counted once. */
    int shared(List<String> names, List<String> others) {
        var left = new ArrayList<>(others);
        int shared = 0;
        for (var name : names) {
            var match = left.stream().filter(other -> same(name, other)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                shared++;
            }
        }
        return shared;
    }

    private List<String> forms(String name) {
        var forms = new ArrayList<>(List.of(name));
        aliases.forEach((key, others) -> {
            var all = new ArrayList<>(List.of(key));
            all.addAll(others);
            if (all.stream().anyMatch(alias -> words(alias).equals(words(name)))) {
                forms.addAll(all);
            }
        });
        return forms;
    }

    private static boolean alike(String one, String other) {
        var a = words(one);
        var b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || joined(one, other, a, b) || subset(a, b) || surname(a, b);
    }

    private static boolean joined(String one, String other, List<String> a, List<String> b) {
        var first = String.join("", a);
        var second = String.join("", b);
        return first.equals(second) || (a.size() == 1 && first.length() > 1 && first.equals(acronym(other)))
                || (b.size() == 1 && second.length() > 1 && second.equals(acronym(one)));
    }

    private static boolean subset(List<String> a, List<String> b) {
        var first = new HashSet<>(a);
        var second = new HashSet<>(b);
        first.removeAll(GENERAL);
        second.removeAll(GENERAL);
        return !first.isEmpty() && !second.isEmpty() && (second.containsAll(first) || first.containsAll(second));
    }

    /** The last word the same, and no two first names that differ. */
    private static boolean surname(List<String> a, List<String> b) {
        var last = a.getLast();
        return last.equals(b.getLast()) && !GENERAL.contains(last) && last.length() > 2
                && !last.chars().allMatch(Character::isDigit)
                && (a.size() == 1 || b.size() == 1 || a.getFirst().charAt(0) == b.getFirst().charAt(0));
    }

    private static List<String> words(String name) {
        var plain = name.replaceAll("['’]s\\b", "").replaceAll("(?<=\\b\\w)\\.", "");
        return WORD.matcher(plain).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    }

    private static String acronym(String name) {
        var words = WORD.matcher(name).results().map(word -> word.group())
                .filter(word -> !Set.of("of", "the", "and", "for").contains(word.toLowerCase(Locale.ROOT))).toList();
        var letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return words.size() > 1 ? letters.toString().toLowerCase(Locale.ROOT) : "";
    }
}
