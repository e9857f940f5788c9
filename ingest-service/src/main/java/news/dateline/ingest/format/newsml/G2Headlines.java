package news.dateline.ingest.format.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/** The headlines of an item, of which one is the main one: by its language, by its role, else by standing first. */
final class G2Headlines {

    private static final List<String> SECOND = List.of("sub", "deck", "second");
    private static final List<String> SHORT = List.of("short", "kicker", "overline");

    private final List<Element> all;

    G2Headlines(Stream<Element> headlines, @Nullable String language) {
        List<Element> said = headlines.filter(headline -> headline.line() != null).toList();
        List<Element> understood = said.stream().filter(headline -> isOf(language, headline)).toList();
        this.all = understood.isEmpty() ? said : understood;
    }

    @Nullable
    String main() {
        Element main = mainElement();
        return main == null ? null : main.line();
    }

    @Nullable
    String second() {
        Element main = mainElement();
        return find(headline -> is(SECOND, headline))
                .or(() -> find(headline -> headline != main && !is(SHORT, headline)))
                .map(Element::line).orElse(null);
    }

    private @Nullable Element mainElement() {
        return find(headline -> role(headline).endsWith("main"))
                .or(() -> find(headline -> !is(SECOND, headline) && !is(SHORT, headline)))
                .or(() -> all.stream().findFirst()).orElse(null);
    }

    private Optional<Element> find(Predicate<Element> test) {
        return all.stream().filter(test).findFirst();
    }

    private static boolean is(List<String> words, Element headline) {
        return words.stream().anyMatch(word -> role(headline).contains(word));
    }

    private static String role(Element headline) {
        String role = Objects.requireNonNullElse(headline.firstAttribute("role"), "").toLowerCase(Locale.ROOT);
        return role.substring(Math.max(role.lastIndexOf(':'), role.lastIndexOf('/')) + 1);
    }

    /** One that says no language is of that of the item. */
    private static boolean isOf(@Nullable String language, Element headline) {
        String said = headline.firstAttribute("xml:lang");
        return said == null || (language != null && first(said).equals(first(language)));
    }

    private static String first(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }
}
