package news.dateline.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import news.dateline.local.process.ChildProcess;

/**
 * One of the services as it was built, as a process of its own. For tests that look at all of the system from outside.
 *
 * @param process it
 * @param url where it answers, without a slash at the end
 */
public record ServiceJar(ChildProcess process, String url) implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Starts it and returns at once.
     *
     * @param kind ingest, enrich or publish
     * @param folder where it logs
     * @param port where it shall answer
     */
    public static ServiceJar start(String kind, Path folder, int port, Map<String, String> environment,
            List<String> arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar(kind).toString(),
                "--server.port="
                        + port));
        command.addAll(arguments);
        var process = ChildProcess.start(kind, command, environment, folder.resolve(kind + ".log"));
        return new ServiceJar(process, "http://127.0.0.1:" + port);
    }

    /** Waits until it answers 200 there; fails with the end of its log. */
    public ServiceJar await(String path) {
        process.await(() -> status(path) == 200, START_LIMIT);
        return this;
    }

    /** The body of an answer, whatever its status. */
    public String get(String path) {
        try {
            return HTTP.send(request(path), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + url + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at GET " + url + path, e);
        }
    }

    private int status(String path) {
        try {
            return HTTP.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .timeout(Duration.ofSeconds(
                        10))
                .build();
    }

    /** Ends it in order and waits for that. */
    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }

    private static Path jar(String kind) {
        var target = Checkout.root().resolve(kind + "-service/target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(kind + "-service-.*\\.jar"))
                    .max(Comparator
                            .comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException(
                            "No " + kind + "-service-*.jar in " + target + "; mvn package -DskipTests builds it"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + target, e);
        }
    }
}
