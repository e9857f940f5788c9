package news.dateline.publish.index;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies one index into another, in the order in which its documents were written: whatever is written meanwhile comes
 * behind, so going on is catching up. How far it has come is kept with the new index. Documents keep their versions;
 * what the new index holds in that version or a newer one stays.
 */
final class Copying {
    private static final Logger log = LoggerFactory.getLogger(Copying.class);
    private static final int PAGE = 1_000;
    private static final int KEPT_EVERY = 10;

    private final Elastic elastic;
    private final Kind kind;
    private final String from;
    private final String to;
    private final JsonMapper json = JsonMapper.shared();
    private @Nullable JsonNode cursor;
    private long copied;

    Copying(Elastic elastic, Kind kind, String from, String to) {
        this.elastic = elastic;
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    /** Goes on where it stopped, until it has reached what is being written now. */
    void catchUp() {
        if (cursor == null) {
            resume();
        }
        long all = count(from);
        JsonNode hits = page(cursor);
        for (int page = 1; !hits.isEmpty(); page++) {
            write(hits);
            copied += hits.size();
            cursor = hits.get(hits.size() - 1).path("sort");
            // A page that is not full is the end; whoever writes without a pause would be followed for ever
            hits = hits.size() < PAGE ? json.createArrayNode() : page(cursor);
            if (page % KEPT_EVERY == 0) {
                keep();
                log.info("{}: {} of about {} documents are copied to {}, {} are left", from, copied, all, to,
                        Math.max(0, all - copied));
            }
        }
        keep();
    }

    /** Once more over what was written last: a write may be found later than one that was made after it. */
    void goBack(long millis) {
        JsonNode last = cursor;
        if (last != null) {
            cursor = json.createArrayNode().add(last.path(0).asLong() - millis).add("");
        }
    }

    long count(String index) {
        expectRefreshed(index);
        return elastic.get("/" + index + "/_count").expect("_count of " + index).body().path("count").asLong();
    }

    private void expectRefreshed(String index) {
        elastic.get("/" + index + "/_refresh").expect("_refresh of " + index);
    }

    private void resume() {
        JsonNode kept = elastic.get("/" + to + "/_mapping").expect("mapping of " + to).body()
                .path(to).path("mappings").path("_meta");
        if (kept.path("copiedFrom").asString("").equals(from)) {
            cursor = kept.path("copiedUpTo");
            copied = kept.path("copied").asLong(0);
            log.info("{}: going on after {} documents", from, copied);
        }
    }

    private void keep() {
        if (cursor != null) {
            ObjectNode body = json.createObjectNode();
            body.putObject("_meta").put("copiedFrom", from).put("copied", copied).set("copiedUpTo", cursor);
            elastic.put("/" + to + "/_mapping", body).expect("progress of " + to);
        }
    }

    private JsonNode page(@Nullable JsonNode after) {
        ObjectNode body = json.createObjectNode().put("size", PAGE).put("version", true)
                .put("track_total_hits", false);
        ArrayNode sort = body.putArray("sort");
        sort.addObject().put("indexed", "asc");
        sort.addObject().put(kind.id(), "asc");
        if (after != null) {
            body.set("search_after", after);
        }
        return elastic.post("/" + from + "/_search", body, Map.of()).expect("_search of " + from).body()
                .path("hits").path("hits");
    }

    private void write(JsonNode hits) {
        String lines = hits.valueStream().map(this::lines).collect(Collectors.joining());
        Elastic.Answer answer = elastic.bulkOfIndices(lines.getBytes(StandardCharsets.UTF_8)).expect("_bulk to " + to);
        Set<String> refused = answer.body().path("items").valueStream().map(item -> item.path("index"))
                .filter(item -> item.path("status").asInt() >= 300 && item.path("status").asInt() != 409)
                .map(item -> item.path("_id").asString("") + ": " + item.path("error").path("reason").asString(""))
                .collect(Collectors.toSet());
        if (!refused.isEmpty()) {
            throw new IllegalStateException(to + " does not take " + refused.size() + " documents of " + from
                    + ", so the old index stays: " + refused.stream().limit(5).toList());
        }
    }

    private String lines(JsonNode hit) {
        ObjectNode action = json.createObjectNode();
        action.putObject("index").put("_index", to).put("_id", hit.path("_id").asString())
                .put("version", hit.path("_version").asLong()).put("version_type", "external");
        return action + "\n" + hit.path("_source") + "\n";
    }
}
