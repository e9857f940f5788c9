package news.dateline.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
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

import news.dateline.local.server.Server;

/** One of Dateline's services as a process. */
final class Service extends Server {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Path jar;
    private final int port;
    private final String heap;
    private final List<String> arguments;
    private final Path log;

    /**
     * A service that is not started yet.
     *
     * @param kind ingest, enrich or publish
     * @param name what its log is called
     * @param heap the most heap it may use, as {@code -Xmx} takes it
     */
    Service(Path root, String kind, String name, int port, String heap, List<String> arguments, Path logs) {
        super(name, STOP_LIMIT);
        this.jar = jar(root.resolve(kind + "-service/target"), kind);
        this.port = port;
        this.heap = heap;
        this.arguments = List.copyOf(arguments);
        this.log = logs.resolve(name + ".log");
    }

    @Override
    public void start() {
        // One quick compiler and one small collector: on a laptop the start matters more than the peak
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-jar", jar.toString(), "--server.port=" + port));
        command.addAll(arguments);
        launch(command, Map.of(), log, this::isReady, START_LIMIT);
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(Addresses.http(port).resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(3)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The newest, where several versions have been built. */
    private static Path jar(Path target, String kind) {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(kind + "-service-.*\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(
                            () -> new StackFailure("No %s-service-*.jar in %s; build it with: mvn package -DskipTests"
                                    .formatted(kind, target)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + target, e);
        }
    }
}
