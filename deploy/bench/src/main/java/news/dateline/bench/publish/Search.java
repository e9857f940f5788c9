package news.dateline.bench.publish;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Elasticsearch without anything between. */
final class Search {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Search(String address) {
        this.address = "http://" + address;
    }

    JsonNode ask(String method, String path, String body) {
        return send(method, path, "application/json", body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** One bulk request; expects that all of it is taken. */
    void bulk(byte[] lines) {
        JsonNode answer = send("POST", "/_bulk?filter_path=errors,items.*.error", "application/x-ndjson", lines);
        if (answer.path("errors").asBoolean(true)) {
            throw new IllegalStateException("Raw bulk was refused: " + answer);
        }
    }

    private JsonNode send(String method, String path, String type, byte[] body) {
        try {
            var answer = http.send(HttpRequest.newBuilder(URI.create(address + path)).header("content-type", type)
                    .method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Elasticsearch does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many documents have been written, of those that can be seen or not. */
    long written(String indices) {
        return ask("GET", "/" + indices + "/_stats/indexing?filter_path=_all.primaries.indexing.index_total", "")
                .at("/_all/primaries/indexing/index_total").asLong(0);
    }

    boolean areThere(String indices) {
        return !ask("GET", "/" + indices, "").has("error");
    }

    void remove(String indices) {
        JsonNode answer = ask("DELETE", "/" + indices + "?ignore_unavailable=true", "");
        if (!answer.path("acknowledged").asBoolean(false)) {
            throw new IllegalStateException(indices + " were not removed: " + answer);
        }
    }

    /** An empty index that is made as the other one is. */
    void copyMade(String from, String to) {
        JsonNode made = ask("GET", "/" + from, "").path(from);
        ObjectNode index = (ObjectNode) made.path("settings").path("index").deepCopy();
        index.remove(List.of("uuid", "creation_date", "version", "provided_name", "routing"));
        ObjectNode body = JSON.createObjectNode();
        body.putObject("settings").set("index", index);
        body.set("mappings", made.path("mappings"));
        ask("PUT", "/" + to, body.toString());
    }

    /**
     * The documents of both indices as lines for bulk requests, in the order in which the service wrote them: ids in any
     * other order, above all sorted, take Elasticsearch more or less time to look up.
     */
    List<byte[][]> lines(String prefix, String target) {
        Map<String, List<byte[][]>> stories = new LinkedHashMap<>();
        lines(prefix + "articles-v1", target + "articles-v1", "uri", stories);
        lines(prefix + "timeline-v1", target + "timeline-v1", "articleUri", stories);
        return stories.values().stream().flatMap(List::stream).toList();
    }

    private void lines(String from, String to, String story, Map<String, List<byte[][]>> stories) {
        ask("GET", "/" + from + "/_refresh", "");
        String after = "";
        while (true) {
            JsonNode hits = ask("POST", "/" + from + "/_search",
                    ("{\"size\":2000,\"version\":true,\"sort\":[\"_seq_no\"]"
                            + after + "}"))
                    .at("/hits/hits");
            if (hits.isEmpty()) {
                return;
            }
            for (JsonNode hit : hits) {
                ObjectNode action = JSON.createObjectNode();
                action.putObject("index").put("_index", to).put("_id", hit.path("_id").asString())
                        .put("version", hit.path("_version").asLong()).put("version_type", "external");
                stories.computeIfAbsent(hit.path("_source").path(story).asString(), _ -> new ArrayList<>())
                        .add(new byte[][]{JSON.writeValueAsBytes(action), JSON.writeValueAsBytes(hit.path("_source"))});
            }
            after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
        }
    }
}
