package news.dateline.ingest.format.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.json.Json;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a page says about its article in JSON-LD with the words of schema.org. */
final class NewsArticle {

    private final JsonNode article;

    private NewsArticle(JsonNode article) {
        this.article = article;
    }

    /** The first article that a page speaks of; one that says nothing where it speaks of none. */
    static NewsArticle in(Document page) {
        Optional<JsonNode> article = page.select("script[type=application/ld+json]").stream()
                .map(script -> Json.find(script.data())).flatMap(Optional::stream).map(NewsArticle::find)
                .flatMap(Optional::stream).findFirst();
        return new NewsArticle(article.orElse(MissingNode.getInstance()));
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
        for (JsonNode one : each(article.path(name))) {
            String text = one.isString() ? one.asString() : PlainText.first(string(one, "name"), string(one, "@id"));
            if (text != null && name.equals("keywords"))
                texts.addAll(List.of(text.split(",", -1)));
            else if (PlainText.hasWords(text))
                texts.add(Objects.requireNonNullElse(text, ""));
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
        return each(article.path(name)).stream().map(one -> one.isString() ? one.asString() : string(one, "name"))
                .map(PlainText::line).filter(Objects::nonNull).toList();
    }

    /** The addresses of pictures. */
    List<String> urls(String name) {
        return each(article.path(name)).stream()
                .map(one -> one.isString() ? one.asString() : PlainText.first(string(one, "url"), string(one, "@id")))
                .map(PlainText::line).filter(Objects::nonNull).toList();
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static List<JsonNode> each(JsonNode node) {
        if (node.isArray())
            return List.copyOf(node.values());
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    private static Optional<JsonNode> find(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.removeFirst();
            if (node.isObject() && isArticle(node.path("@type")))
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

    private static boolean isArticle(JsonNode type) {
        return each(type).stream().map(one -> one.asString(""))
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
    }
}
