package news.dateline.enrich.entity.measure;

import java.util.List;
import java.util.Locale;

import news.dateline.enrich.entity.EntityType;

/** A name with its place in a text, without an article before it and without a genitive behind it. */
record Name(int start, int end, EntityType type) {

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");
    private static final List<String> GENITIVES = List.of(" 's", " ’s", "'s", "’s", " '", " ’");

    static Name of(CharSequence text, int start, int end, EntityType type) {
        var name = text.subSequence(start, end).toString();
        int from = ARTICLES.stream().filter(name.toLowerCase(Locale.ROOT)::startsWith).mapToInt(String::length)
                .findFirst().orElse(0);
        int to = GENITIVES.stream().filter(name::endsWith).mapToInt(String::length).findFirst().orElse(0);
        return from + to < name.length() ? new Name(start + from, end - to, type) : new Name(start, end, type);
    }
}
