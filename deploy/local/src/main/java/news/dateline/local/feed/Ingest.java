package news.dateline.local.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import news.dateline.local.stack.StackFailure;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Ingest as its clients see it. */
final class Ingest {
    /** How much of a file of many lines goes into one request. */
    private static final int PART = 4 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI service;

    Ingest(URI service) {
        this.service = service;
    }

    /**
     * Pushes one file.
     *
     * @throws RefusedFile  when it cannot be read or ingest takes nothing of it; the text carries its answer
     * @throws StackFailure when ingest cannot be reached
     */
    Receipt push(Path file) {
        if (Files.isDirectory(file))
            throw new RefusedFile("it is a folder; name the files in it, such as %s/*".formatted(file));
        try {
            var type = type(file);
            if (!type.equals("application/x-ndjson"))
                return post(file, type, Files.readAllBytes(file));
            return pushLines(file, type);
        } catch (IOException e) {
            throw new RefusedFile("cannot read it: " + e);
        }
    }

    private Receipt pushLines(Path file, String type) throws IOException {
        var receipt = Receipt.EMPTY;
        var part = new StringBuilder();
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                part.append(line).append('\n');
                if (part.length() >= PART) {
                    receipt = receipt.and(post(file, type, bytes(part)));
                    part.setLength(0);
                }
            }
        }
        return part.isEmpty() ? receipt : receipt.and(post(file, type, bytes(part)));
    }

    private static byte[] bytes(StringBuilder part) {
        return part.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Receipt post(Path file, String type, byte[] body) {
        var name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(service.resolve("/v1/articles?source=feed&filename=" + name))
                .header("Content-Type", type).timeout(Duration.ofMinutes(1)).POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 202)
                return JSON.readValue(answer.body(), Receipt.class);
            throw new RefusedFile("ingest took nothing of it: %d %s".formatted(answer.statusCode(), answer.body()));
        } catch (ConnectException e) {
            throw new StackFailure("No ingest service at %s; start one with deploy/local/up, or name its ports with "
                    .formatted(service) + "--ports-from N");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot push " + file + " to " + service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while pushing " + file);
        }
    }

    /** By the file's name; what it does not say, ingest finds by looking. */
    private static String type(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "json", "ninjs" -> "application/json";
            case "ndjson", "jsonl" -> "application/x-ndjson";
            case "txt" -> "text/plain";
            default -> "application/octet-stream";
        };
    }
}
