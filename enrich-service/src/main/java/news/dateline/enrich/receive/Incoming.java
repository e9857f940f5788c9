package news.dateline.enrich.receive;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as it came in.
 *
 * @param tree    all of it, fields that enrich does not know among them
 * @param article the fields that enrich reads
 */
record Incoming(ObjectNode tree, ArticleReceived article) {

    private static final int LONGEST = 60;
    private static final Map<String, String> EXPECTED = Map.of("revision", "a whole number", "versionCreated",
            "a time such as 2017-12-15T20:00:00Z", "pubStatus", "usable, withheld or canceled");

    /** Keeps numbers as they were written, because the tree goes out again. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Reads the value of a record; whatever is wrong with it is an {@link UnreadableArticle}. */
    static Incoming read(byte @Nullable [] value) {
        if (value == null) {
            throw new UnreadableArticle("expected an ArticleReceived as JSON, but the record has no value");
        }
        try {
            if (JSON.readTree(value) instanceof ObjectNode tree) {
                return new Incoming(tree, article(tree));
            }
            throw new UnreadableArticle("expected an ArticleReceived as JSON, but the record is no JSON object");
        } catch (JacksonException e) {
            throw new UnreadableArticle("expected an ArticleReceived as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static ArticleReceived article(ObjectNode tree) {
        try {
            return JSON.treeToValue(tree, ArticleReceived.class);
        } catch (DatabindException e) {
            if (e.getCause() instanceof UnreadableArticle why) {
                throw why;
            }
            if (e.getPath().isEmpty()) {
                throw e;
            }
            var field = e.getPath().getFirst().getPropertyName();
            throw new UnreadableArticle(field + ": came " + shortened(tree.path(field).toString()) + ", expected "
                    + EXPECTED.getOrDefault(field, "text"), e);
        }
    }

    private static String shortened(String came) {
        return came.length() <= LONGEST ? came : came.substring(0, LONGEST) + "…";
    }
}
