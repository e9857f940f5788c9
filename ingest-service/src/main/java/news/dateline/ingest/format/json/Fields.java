package news.dateline.ingest.format.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.Instants;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an object by name, in any case: ninjs 3 writes versionCreated where 1 and 2 write versioncreated. Null
 * is absent. A value of the wrong kind is an error that names the field.
 */
final class Fields {

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final JsonNode object;
    private final String path;

    Fields(JsonNode object, String path) {
        this.path = path;
        this.object = object;
        object.properties().forEach(field -> {
            if (field.getValue().isNull())
                return;
            fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue());
        });
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable
    JsonNode node(String name) {
        return fields.get(name);
    }

    /** Names of the fields that a test picks, in the order of the object. */
    List<String> names(Predicate<String> test) {
        return fields.keySet().stream().filter(test).toList();
    }

    /** The text of a field, as it stands. */
    @Nullable
    String text(String name) {
        JsonNode node = fields.get(name);
        if (node == null)
            return null;
        if (node.isString() || node.isNumber())
            return node.asString();
        throw wrong(name, node, "a string");
    }

    /** The first of some fields that has words in it. */
    @Nullable
    String firstText(String... names) {
        for (String name : names) {
            String text = text(name);
            if (text != null && PlainText.hasWords(text))
                return text;
        }
        return null;
    }

    @Nullable
    Instant instant(String name) {
        String text = text(name);
        return text == null || text.isBlank() ? null : Instants.expect(spelled(name), text);
    }

    @Nullable
    Integer integer(String name) {
        String text = text(name);
        if (text == null || text.isBlank())
            return null;
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidArticle(
                    spelled(name) + ": came '" + PlainText.excerpt(text) + "', expected a whole number");
        }
    }

    /** The objects of a list; of an object, as ninjs 1 has it, the objects under its names. */
    List<Fields> objects(String name) {
        JsonNode node = fields.get(name);
        if (node == null)
            return List.of();
        if (!node.isArray() && !node.isObject())
            throw wrong(name, node, "a list of objects");
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : node.values()) {
            if (element.isNull())
                continue;
            if (!element.isObject())
                throw wrong(name, element, "objects in it");
            objects.add(new Fields(element, path + name + "."));
        }
        return objects;
    }

    /** The texts of a list: its strings, or the first of some fields of its objects; of a string, its comma parts. */
    List<String> texts(String name, String... inObjects) {
        JsonNode node = fields.get(name);
        if (node == null)
            return List.of();
        if (node.isString())
            return List.of(node.asString().split(",", -1));
        if (!node.isArray())
            throw wrong(name, node, "a list");
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node.values()) {
            String text = element.isString() ? element.asString() : textIn(element, name, inObjects);
            if (text != null)
                texts.add(text);
        }
        return texts;
    }

    private @Nullable String textIn(JsonNode element, String name, String... inObjects) {
        if (element.isNull())
            return null;
        if (inObjects.length == 0 || !element.isObject())
            throw wrong(name, element, "strings in it");
        return new Fields(element, path + name + ".").firstText(inObjects);
    }

    private String spelled(String name) {
        return path + object.propertyNames().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private InvalidArticle wrong(String name, JsonNode node, String expected) {
        return new InvalidArticle(spelled(name) + ": came " + Json.name(node) + ", expected " + expected);
    }
}
