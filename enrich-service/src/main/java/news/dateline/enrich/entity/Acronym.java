package news.dateline.enrich.entity;

import java.util.Set;

/** The initials of a long name. */
final class Acronym {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "de");

    private Acronym() {
    }

    static String of(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[ -]", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
