package news.dateline.ingest.format.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.Escapes;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a page says about its article in JSON-LD with the words of schema.org. */
final class NewsArticle {

    private final JsonNode article;
    private final LinkedData data;

    private NewsArticle(JsonNode article, LinkedData data) {
        this.article = article;
        this.data = data;
    }

    /** The first article that a page speaks of; one that says nothing where it speaks of none. */
    static NewsArticle in(Document page) {
        LinkedData data = new LinkedData(page);
        Optional<JsonNode> article = data.roots().stream().map(root -> find(root, data)).flatMap(Optional::stream)
                .findFirst();
        return new NewsArticle(article.orElse(MissingNode.getInstance()), data);
    }

    /** Its text; that of a live blog is what its posts say, one after the other. */
    @Nullable
    String body() {
        String own = text("articleBody");
        if (own != null)
            return own;
        List<String> posts = data.each(article.path("liveBlogUpdate")).stream()
                .flatMap(post -> Stream.of(string(post, "headline"), string(post, "articleBody")))
                .filter(PlainText::hasWords).map(String::valueOf).toList();
        return posts.isEmpty() ? null : String.join("\n\n", posts);
    }

    /** Its language as a tag, where it is a thing its other name. */
    @Nullable
    String language() {
        return data.each(article.path("inLanguage")).stream()
                .map(one -> one.isString()
                        ? one.asString()
                        : PlainText.first(string(one, "alternateName"), string(one, "name")))
                .filter(PlainText::hasWords).findFirst().orElse(null);
    }

    /** The words of a property. */
    @Nullable
    String text(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** All words of a property that may have several; commas part keywords. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : data.each(article.path(name))) {
            String text = one.isString() ? one.asString() : PlainText.first(string(one, "name"), string(one, "@id"));
            String words = text == null ? "" : Escapes.undone(text);
            if (name.equals("keywords"))
                texts.addAll(List.of(words.split(",", -1)));
            else if (PlainText.hasWords(words))
                texts.add(words);
        }
        return texts;
    }

    /** The name of a person, place or organisation. */
    @Nullable
    String name(String name) {
        List<String> names = names(name);
        return names.isEmpty() ? null : names.getFirst();
    }

    /** The names of all of them. */
    List<String> names(String name) {
        return data.each(article.path(name)).stream()
                .flatMap(one -> one.isString() ? Stream.of(one) : data.each(one.path("name")).stream())
                .map(one -> PlainText.line(Escapes.undone(one.asString("")))).filter(Objects::nonNull).toList();
    }

    /** The addresses of pictures. */
    List<String> urls(String name) {
        return data.each(article.path(name)).stream()
                .map(one -> one.isString() ? one.asString() : address(one)).map(PlainText::line)
                .filter(Objects::nonNull).toList();
    }

    private @Nullable String address(JsonNode picture) {
        String url = data.each(picture.path("url")).stream().map(one -> one.asString("")).findFirst().orElse(null);
        return PlainText.first(url, string(picture, "contentUrl"), string(picture, "@id"));
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static Optional<JsonNode> find(JsonNode root, LinkedData data) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.removeFirst();
            if (node.isObject() && isArticle(data.each(node.path("@type"))))
                return Optional.of(node);
            if (node.isArray())
                node.values().forEach(waiting::addLast);
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                if (node.path(inner).isContainer())
                    waiting.addLast(node.path(inner));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(List<JsonNode> types) {
        return types.stream().map(one -> one.asString(""))
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
    }
}
