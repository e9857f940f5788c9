package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of one story: a surname, and where there is but one of it a first name, is the full name met last before it. */
final class People {

    private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");

    private static final int LONGEST = 8;

    private final Map<String, List<String>> byPart = new HashMap<>();
    private final Map<String, String> byEnds = new HashMap<>();

    /** Meets a person by name, before any is resolved. */
    void meet(String name) {
        var parts = parts(name);
        if (parts.size() < 2 || parts.size() > LONGEST) {
            return;
        }
        var ends = parts.getFirst() + " " + parts.getLast();
        byEnds.merge(ends, name, (met, other) -> other.length() > met.length() && plain(other) ? other : met);
        add(parts.getLast(), name);
        add(parts.getFirst(), name);
        if (parts.size() > 2) {
            add(String.join(" ", parts.subList(1, parts.size())), name);
            add(ends, name);
        }
    }

    private void add(String part, String name) {
        var names = byPart.computeIfAbsent(part, any -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** The full name of the person. */
    String resolve(String name) {
        var parts = parts(name);
        if (parts.size() > 1) {
            return byEnds.getOrDefault(parts.getFirst() + " " + parts.getLast(), name);
        }
        var surnamed = byPart.getOrDefault(String.join(" ", parts), List.of());
        var families = surnamed.stream().filter(full -> parts(full).getLast().equals(name)).toList();
        var candidates = families.isEmpty() ? surnamed : families;
        return candidates.isEmpty() ? name : resolve(candidates.getFirst());
    }

    /** Is the name but a part of the full name of somebody in the story? */
    boolean surname(String name) {
        return byPart.getOrDefault(name, List.of()).stream().anyMatch(full -> parts(full).getLast().equals(name));
    }

    private static boolean plain(String name) {
        return !name.contains(".");
    }

    private static List<String> parts(String name) {
        var parts = new ArrayList<>(List.of(name.replace(",", "").split(" ", -1)));
        while (parts.size() > 1 && SUFFIXES.contains(parts.getLast().replace(".", ""))) {
            parts.removeLast();
        }
        return parts;
    }
}
