package news.dateline.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What a service is asked in training: what probes, scrapers and people will ask of it. */
final class Lessons {
    private static final Duration START = Duration.ofMinutes(2);
    // Enough that what is needed is loaded; with more, a start compiles what it does not need yet
    private static final int ROUNDS = 4;
    private static final List<String> QUESTIONS = List.of("/livez", "/readyz", "/", "/v1/articles?q=council",
            "/v1/timeline?from=2020-01-01");
    private static final List<String> WATCHED = List.of("/actuator/health/liveness", "/actuator/health/readiness",
            "/actuator/prometheus");

    private static final String TEXT = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final Pattern CREATED = Pattern.compile("\"versionCreated\": *" + TEXT);
    private static final Pattern HEADLINE = Pattern.compile("\"headlines\".*?\"value\": *" + TEXT, Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("\"bodies\".*?\"value\": *" + TEXT, Pattern.DOTALL);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String service;
    private final String management;
    private final List<String> stories;

    /** {@code service} and {@code management}: the addresses of its two ports. */
    Lessons(String service, String management, Path samples) throws IOException {
        this.service = service;
        this.management = management;
        try (var files = Files.list(samples)) {
            this.stories = files.filter(file -> file.toString().endsWith(".json")).sorted().map(Lessons::read).toList();
        }
        if (stories.isEmpty()) {
            throw new IllegalStateException("no sample stories in " + samples);
        }
    }

    void awaitLiveness(BooleanSupplier runs) throws InterruptedException {
        var end = System.nanoTime() + START.toNanos();
        while (status(get(service + "/livez")) != 200) {
            if (!runs.getAsBoolean() || System.nanoTime() > end) {
                throw new IllegalStateException("the service did not get alive at " + service);
            }
            Thread.sleep(200);
        }
    }

    void run() throws InterruptedException {
        for (var round = 0; round < ROUNDS; round++) {
            for (var question : QUESTIONS) {
                status(get(service + question));
            }
            for (var watched : WATCHED) {
                status(get(management + watched));
            }
            for (var story : stories) {
                status(post("/v1/articles", story));
                status(post("/v1/enrich", question(story)));
            }
        }
    }

    /** A sample story as a question to enrich. The texts are taken as they stand, with what is escaped in them. */
    static String question(String ninjs) {
        return "{\"versionCreated\":\"%s\",\"headline\":\"%s\",\"bodyText\":\"%s\"}".formatted(
                found(CREATED, ninjs), found(HEADLINE, ninjs), found(BODY, ninjs));
    }

    private static String found(Pattern pattern, String ninjs) {
        var match = pattern.matcher(ninjs);
        if (!match.find()) {
            throw new IllegalStateException("expected a sample story in ninjs 3 with " + pattern + ", came " + ninjs);
        }
        return match.group(1);
    }

    private HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).build();
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(service + path)).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
    }

    /** 0 where there was no answer. */
    private int status(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
