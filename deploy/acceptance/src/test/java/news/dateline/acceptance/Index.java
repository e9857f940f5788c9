package news.dateline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch as a dashboard sees it. */
record Index(int port) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The sources of the documents that a search body finds. */
    List<JsonNode> find(String alias, String body) {
        var hits = search(alias, body).path("hits").path("hits");
        return StreamSupport.stream(hits.spliterator(), false).map(hit -> hit.path("_source")).toList();
    }

    long count(String alias) {
        return search(alias, "{\"size\":0,\"track_total_hits\":true}").path("hits").path("total").path("value")
                .asLong();
    }

    private JsonNode search(String alias, String body) {
        return JSON
                .readTree(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + alias + "/_search"))
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build())
                        .body());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
