package news.dateline.ingest.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.Escapes;
import org.jspecify.annotations.Nullable;

/** An element with all that is in it. Names are as written, but without the prefix of the item that it belongs to. */
public final class Element implements Content {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Content> contents = new ArrayList<>();

    Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
    }

    void add(Content content) {
        contents.add(content);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its name without any prefix. */
    public String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** What is in it, in order. */
    public List<Content> contents() {
        return contents;
    }

    /** The elements right in it. */
    public Stream<Element> elements() {
        return contents.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements right in it of a name. */
    public Stream<Element> all(String name) {
        return elements().filter(element -> element.name.equals(name));
    }

    /** The elements at the end of a path. */
    public Stream<Element> all(String first, String... more) {
        Stream<Element> found = all(first);
        for (String next : more) {
            found = found.flatMap(element -> element.all(next));
        }
        return found;
    }

    /** The elements of a name anywhere in it, in order. */
    public Stream<Element> within(String name) {
        return elements().flatMap(element -> Stream.concat(
                element.name.equals(name) ? Stream.of(element) : Stream.empty(), element.within(name)));
    }

    /** The first element at the end of a path. */
    public @Nullable Element first(String first, String... more) {
        return all(first, more).findFirst().orElse(null);
    }

    /** The words of the first element at the end of a path that has any. */
    public @Nullable String line(String first, String... more) {
        return all(first, more).map(Element::line).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** All words in it on one line. */
    public @Nullable String line() {
        return PlainText.line(Escapes.undone(text()));
    }

    /** All text in it, as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        gather(text);
        return text.toString();
    }

    /** An attribute, or null where it is not there. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The first of some attributes that has words in it, on one line. */
    public @Nullable String firstAttribute(String... names) {
        return Stream.of(names).map(attributes::get).map(PlainText::line).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private void gather(StringBuilder text) {
        for (Content content : contents) {
            switch (content) {
                case Words words -> text.append(words.text());
                case Element element -> element.gather(text);
            }
        }
    }
}
