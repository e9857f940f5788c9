package news.dateline.enrich.entity;

import java.util.Locale;

/** Writes a name so that it can stand in an id: lower-case letters and digits of any script, hyphens between. */
final class Slug {

    private Slug() {
    }

    static String of(String name) {
        var slug = Lines.key(name).replace(".", "").replace("'", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
