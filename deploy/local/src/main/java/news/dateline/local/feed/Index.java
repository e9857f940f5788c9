package news.dateline.local.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.local.stack.StackFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch as a dashboard sees it. */
final class Index {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int AT_ONCE = 500;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI server;

    Index(URI server) {
        this.server = server;
    }

    /**
     * Waits until the index has the stories at these revisions or newer, and their facts, for as long as more of them
     * appear.
     *
     * @return the uris that did not appear within a minute after the last one that did
     */
    List<String> awaitSearchable(Map<String, Long> stories) {
        var missing = new LinkedHashMap<>(stories);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!missing.isEmpty() && System.nanoTime() < deadline) {
            if (removeFound(missing)) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else {
                pause();
            }
        }
        refresh("timeline");
        return List.copyOf(missing.keySet());
    }

    /** Lets searches find what has been written: facts are written before their story, but each index refreshes by itself. */
    private void refresh(String alias) {
        send(HttpRequest.newBuilder(server.resolve("/" + alias + "/_refresh")).POST(BodyPublishers.noBody()),
                "a refresh of " + alias);
    }

    /** Those of the stories that readers may see. */
    Set<String> shown(List<String> uris) {
        refresh("articles");
        var shown = new HashSet<String>();
        for (var from = 0; from < uris.size(); from += AT_ONCE) {
            var some = uris.subList(from, Math.min(uris.size(), from + AT_ONCE));
            search("articles", Map.of("size", AT_ONCE, "_source", false, "query",
                    Map.of("ids", Map.of("values", some)))).path("hits").path("hits")
                    .forEach(hit -> shown.add(hit.path("_id").asString()));
        }
        return shown;
    }

    private boolean removeFound(Map<String, Long> missing) {
        var some = missing.keySet().stream().limit(AT_ONCE).toList();
        var found = false;
        for (var hit : search("articles-all", Map.of("size", AT_ONCE, "_source", List.of("revision"), "query",
                Map.of("ids", Map.of("values", some)))).path("hits").path("hits")) {
            var uri = hit.path("_id").asString();
            if (hit.path("_source").path("revision").asLong() >= missing.getOrDefault(uri, Long.MAX_VALUE)) {
                missing.remove(uri);
                found = true;
            }
        }
        return found;
    }

    /** The answer to a search body. */
    JsonNode search(String alias, Map<String, Object> body) {
        return send(HttpRequest.newBuilder(server.resolve("/" + alias + "/_search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))), "a search of " + alias);
    }

    private JsonNode send(HttpRequest.Builder request, String what) {
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofByteArray());
            var json = JSON.readTree(answer.body());
            if (answer.statusCode() == 200)
                return json;
            throw new StackFailure("Elasticsearch answered %d to %s: %s".formatted(answer.statusCode(), what, json));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot reach Elasticsearch at " + server, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for " + what);
        }
    }

    /** The most frequent values of a field. */
    List<String> top(String alias, String field, int size) {
        var answer = search(alias, Map.of("size", 0, "aggs",
                Map.of("top", Map.of("terms", Map.of("field", field, "size", size)))));
        var values = new ArrayList<String>();
        for (var bucket : answer.path("aggregations").path("top").path("buckets")) {
            values.add(bucket.path("key").asString());
        }
        return values;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for stories");
        }
    }
}
