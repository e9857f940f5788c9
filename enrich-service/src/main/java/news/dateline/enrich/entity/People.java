package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The people of one story: a surname, and where nobody has it as one a first name, is the full name met first; two of the same
 * first name and surname are one, unless their initials between differ.
 */
final class People {

    private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");

    /** Small words that belong to the surname behind them, and what is tied to it in Arabic ones. */
    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "du", "del", "della", "den", "der", "des",
            "dos",
            "van", "von", "ten", "ter", "bin", "ibn", "al", "el", "le", "la");
    private static final Set<String> TIED = Set.of("al-", "el-", "ul-", "as-", "at-");
    private static final int LONGEST = 8;
    private static final int MANY = 20;

    /** The full name met first that has this as its surname. */
    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, String> byFirstName = new HashMap<>();
    /** The full name met first that ends with these two words: {@code López Obrador}. */
    private final Map<String, String> byTwo = new HashMap<>();
    /** For a first name and a surname, the fullest name for each row of initials between them. */
    private final Map<String, Map<String, String>> byEnds = new HashMap<>();

    /** Meets a person by name, before any is resolved. */
    void meet(String name) {
        var parts = parts(name);
        if (parts.size() < 2 || parts.size() > LONGEST) {
            return;
        }
        var full = byEnds.computeIfAbsent(ends(parts), any -> new LinkedHashMap<>());
        var initials = initials(parts);
        var same = known(full, initials);
        var met = same == null ? name : full.getOrDefault(same, name);
        var longer = same != null && same.length() > initials.length() ? same : initials;
        if (same != null && !same.equals(longer)) {
            full.remove(same);
        }
        full.put(longer, name.length() > met.length() && plain(name) ? name : met);
        // Al Gore may look like a surname with its small word, and so may De Croo: a longer name says more
        bySurname.merge(surname(parts), name, (known, other) -> isSurname(parts(known)) ? other : known);
        if (!isSurname(parts)) {
            byFirstName.putIfAbsent(parts.getFirst(), name);
        }
        if (parts.size() > 2) {
            byTwo.putIfAbsent(two(parts), name);
        }
    }

    /** The full name of the person. */
    String resolve(String name) {
        var parts = parts(name);
        boolean alone = isSurname(parts);
        var found = alone ? bySurname.get(surname(parts)) : parts.size() == 2 ? byTwo.get(two(parts)) : null;
        if (found == null && alone && parts.size() == 1) {
            found = byFirstName.get(name);
        }
        if (found != null) {
            return full(parts(found), found);
        }
        return alone ? name : full(parts, name);
    }

    /** {@code Assad}, {@code al-Assad}, {@code von der Leyen}: is it but a surname? */
    private static boolean isSurname(List<String> parts) {
        return parts.subList(0, parts.size() - 1).stream()
                .allMatch(part -> PARTICLES.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** The last word, without what is tied to it, in small letters. */
    private static String surname(List<String> parts) {
        var last = parts.getLast().toLowerCase(Locale.ROOT);
        return last.length() > 4 && TIED.contains(last.substring(0, 3)) ? last.substring(3) : last;
    }

    private static String two(List<String> parts) {
        return parts.get(parts.size() - 2) + " " + parts.getLast();
    }

    private String full(List<String> parts, String name) {
        var full = byEnds.getOrDefault(ends(parts), Map.of());
        var same = known(full, initials(parts));
        return same == null ? name : full.getOrDefault(same, name);
    }

    /** The initials met first that may be the same person's, or null; of very many only the very same. */
    private static @Nullable String known(Map<String, String> full, String initials) {
        if (full.size() > MANY) {
            return full.containsKey(initials) ? initials : null;
        }
        for (var one : full.keySet()) {
            if (one.startsWith(initials) || initials.startsWith(one)) {
                return one;
            }
        }
        return null;
    }

    /** Is the name but a part of the full name of somebody in the story? */
    boolean surname(String name) {
        var parts = parts(name);
        return isSurname(parts) && bySurname.containsKey(surname(parts));
    }

    /** Does a small word of surnames open it: {@code von der Leyen}? */
    static boolean withParticle(String name) {
        var parts = parts(name);
        return parts.size() > 1 && isSurname(parts);
    }

    private static boolean plain(String name) {
        return !name.contains(".");
    }

    private static String ends(List<String> parts) {
        return parts.getFirst() + " " + parts.getLast();
    }

    /** {@code George H.W. Bush}: HW. */
    private static String initials(List<String> parts) {
        var initials = new StringBuilder();
        for (var part : parts.subList(1, parts.size() - 1)) {
            for (var one : part.split("[.-]", -1)) {
                if (!one.isEmpty()) {
                    initials.appendCodePoint(one.codePointAt(0));
                }
            }
        }
        return initials.toString();
    }

    private static List<String> parts(String name) {
        var parts = new ArrayList<>(List.of(name.replace(",", "").split(" ", -1)));
        while (parts.size() > 1 && SUFFIXES.contains(parts.getLast().replace(".", ""))) {
            parts.removeLast();
        }
        return parts;
    }
}
