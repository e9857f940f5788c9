package news.dateline.publish.index;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whether two indices hold the same: as many documents, and of some by chance the same version and content. */
final class Comparing {
    private static final int SAMPLE = 1_000;

    private final Elastic elastic;
    private final JsonMapper json = JsonMapper.shared();

    Comparing(Elastic elastic) {
        this.elastic = elastic;
    }

    /** Compares; returns how many documents were looked at closely. */
    int expectSame(Copying copying, String from, String to) {
        long before = copying.count(from);
        long after = copying.count(to);
        if (before != after) {
            throw new IllegalStateException(to + " holds " + after + " documents, " + from + " " + before
                    + "; the old index stays");
        }
        Map<String, String> expected = sample(from);
        Map<String, String> found = byId(to, List.copyOf(expected.keySet()));
        List<String> different = expected.entrySet().stream()
                .filter(one -> !one.getValue().equals(found.get(one.getKey()))).map(Map.Entry::getKey).toList();
        if (!different.isEmpty()) {
            throw new IllegalStateException(to + " differs from " + from + " in " + different.size() + " of "
                    + expected.size() + " documents, such as " + different.getFirst() + "; the old index stays");
        }
        return expected.size();
    }

    private Map<String, String> sample(String index) {
        ObjectNode body = json.createObjectNode().put("size", SAMPLE).put("version", true);
        body.putObject("query").putObject("function_score").putObject("random_score");
        return hashes(elastic.post("/" + index + "/_search", body, Map.of()).expect("sample of " + index).body()
                .path("hits").path("hits"));
    }

    private Map<String, String> byId(String index, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        ObjectNode body = json.createObjectNode();
        body.set("ids", json.valueToTree(ids));
        return hashes(elastic.post("/" + index + "/_mget", body, Map.of()).expect("_mget of " + index).body()
                .path("docs"));
    }

    private static Map<String, String> hashes(JsonNode documents) {
        return documents.valueStream().collect(Collectors.toMap(one -> one.path("_id").asString(), one -> one.path(
                "_version").asLong() + " " + hash(one.path("_source").toString()), (one, same) -> one));
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(DigestUtils.md5Digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
