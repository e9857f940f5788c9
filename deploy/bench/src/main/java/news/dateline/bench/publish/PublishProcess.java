package news.dateline.bench.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.dateline.local.process.ChildProcess;

/** The publish service as it runs in production: a process of its own, with indices and a topic of its own. */
final class PublishProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ChildProcess process;
    private final URI address;

    private PublishProcess(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    static PublishProcess start(Path root, String kafka, String elasticsearch, int port, String name, Path folder) {
        ChildProcess process = ChildProcess.start("publish", List.of(Path.of(System.getProperty("java.home"), "bin",
                "java").toString(), "-Xmx768m", "-XX:+UseSerialGC", "@" + options(root, folder), "-jar",
                jar(root).toString(),
                "--server.port=" + port,
                "--spring.kafka.bootstrap-servers=" + kafka, "--spring.elasticsearch.uris=http://" + elasticsearch,
                "--dateline.index.prefix=" + name + "-", "--dateline.topics.enriched=" + name,
                "--dateline.topics.enriched-dlt=" + name + ".dlt",
                "--spring.cloud.stream.bindings.publish-in-0.group=" + name), Map.of(),
                folder.resolve(name + ".log"));
        PublishProcess publish = new PublishProcess(process, URI.create("http://127.0.0.1:" + port));
        process.await(() -> publish.status("/actuator/health/readiness") == 200, LIMIT);
        return publish;
    }

    /** A file with how the image lays out objects; that its compilers come late is for a start, which is not measured here. */
    private static Path options(Path root, Path folder) {
        try {
            return Files.write(folder.resolve("jvm.options"), Files.readAllLines(root.resolve(
                    "deploy/images/jvm.options")).stream().filter(line -> line.contains("CompactObjectHeaders"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar(Path root) {
        try (var files = Files.list(root.resolve("publish-service/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("publish-service-.*\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("publish-service is not built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChildProcess process() {
        return process;
    }

    /** Asks; returns the status, 0 where there was no answer. */
    int status(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(10)).build(),
                    BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(30));
    }
}
