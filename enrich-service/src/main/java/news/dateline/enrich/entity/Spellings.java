package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the names of one story are written: one in capitals, or without any, as elsewhere in the story or as names are. */
final class Spellings {

    /** A single word in capitals of so many letters may be an acronym. */
    private static final int ACRONYM = 6;

    private final Gazetteer known;
    private final Map<String, String> usual = new HashMap<>();

    Spellings(List<Found> names, Gazetteer known) {
        this.known = known;
        for (var found : names) {
            if (found.named() && mixed(found.name())) {
                usual.putIfAbsent(found.name().toLowerCase(Locale.ROOT), found.name());
            }
        }
    }

    String of(String name, EntityType type) {
        if (mixed(name)) {
            return name;
        }
        var met = usual.get(name.toLowerCase(Locale.ROOT));
        boolean acronym = type != EntityType.PERSON && name.length() < ACRONYM && name.indexOf(' ') < 0
                && !name.equals(name.toLowerCase(Locale.ROOT));
        if (met != null) {
            return met;
        }
        return acronym && !(type == EntityType.PLACE && place(name)) ? name : capitalised(name);
    }

    /** Is it a place in capitals, as in {@code PARIS (AP) —}, and no acronym such as UAE? */
    private boolean place(String name) {
        var usually = capitalised(name);
        return known.find(name) == null && (known.find(usually) != null || !known.cities(usually).isEmpty());
    }

    private static boolean mixed(String name) {
        return !name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String name) {
        var letters = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < letters.length(); i++) {
            char before = i == 0 ? ' ' : letters.charAt(i - 1);
            boolean first = !Character.isLetter(before) && before != '\'';
            if (first) {
                letters.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
            }
        }
        return letters.toString();
    }
}
