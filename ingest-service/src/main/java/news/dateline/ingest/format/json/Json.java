package news.dateline.ingest.format.json;

import java.util.Optional;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON with limits: deeper, longer or wider than any story is, and it is refused while it is being read. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxNameLength(1_000)
                    .maxNumberLength(100).maxStringLength(16 << 20).build())
            // its excerpts of the source would put bytes of the sender into reasons
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build()).build();

    private static final JsonMapper LOOSE = MAPPER.rebuild().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private Json() {
    }

    static JsonParser parser(Raw utf8) {
        return MAPPER.tokenStreamFactory().createParser(ObjectReadContext.empty(), utf8.bytes());
    }

    static ObjectNode object(Raw utf8) {
        JsonNode node = tree(utf8);
        if (node instanceof ObjectNode object)
            return object;
        throw new InvalidArticle("item: came " + name(node) + ", expected a JSON object");
    }

    /** What breaks the syntax, or a limit, and where. */
    static Malformed malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        if (e instanceof StreamConstraintsException)
            return Malformed.limit("JSON beyond a limit" + where + ": " + e.getOriginalMessage());
        return Malformed.syntax("not JSON" + where + ": " + e.getOriginalMessage());
    }

    /** The value that a text holds as pages have it, with line breaks in strings; nothing where it is not JSON. */
    public static Optional<JsonNode> find(String text) {
        try {
            return Optional.of(LOOSE.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(Raw utf8) {
        try {
            return MAPPER.readTree(utf8.bytes());
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** What a value is, in words for a message. */
    static String name(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
            default -> "nothing";
        };
    }
}
