package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The organisations of one story: an acronym is its long form, a short form the only longer name that starts with it. */
final class Organisations {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "de", "la", "des", "du", "in",
            "&");

    private static final int LONGEST = 20;

    private final Map<String, String> byInitials = new HashMap<>();
    private final Map<String, Set<String>> byStart = new HashMap<>();

    /** Meets an organisation by name, before any is resolved. */
    void meet(String name) {
        var parts = name.split(" ", -1);
        if (parts.length < 2 || parts.length > LONGEST) {
            return;
        }
        var initials = initials(name);
        if (initials.length() > 1) {
            byInitials.merge(initials, name, (met, other) -> other.length() > met.length() ? other : met);
        }
        for (int end = parts[0].length(); end > 0 && end < name.length(); end = name.indexOf(' ', end + 1)) {
            byStart.computeIfAbsent(name.substring(0, end), any -> new HashSet<>()).add(name);
        }
    }

    /** The long form of the organisation. */
    String resolve(String name) {
        var plain = name.replace(".", "");
        var full = plain.length() > 1 && plain.equals(plain.toUpperCase(java.util.Locale.ROOT))
                ? byInitials.get(plain)
                : null;
        if (full != null) {
            return full;
        }
        // "the Ministry" alone could be anybody's, "Acme" is Acme Corp.
        var longer = byStart.getOrDefault(name, Set.of());
        return longer.size() == 1 ? longer.iterator().next() : name;
    }

    static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[ -]", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word) && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
