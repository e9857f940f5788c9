package news.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import news.dateline.local.process.ChildProcess;

/** The ingest service as it runs in production: a process of its own. */
final class IngestProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ChildProcess process;
    private final URI address;

    private IngestProcess(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    static IngestProcess start(Path root, String kafka, int port, Path folder) {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders", "-jar",
                jar(root).toString(), "--server.port=" + port, "--spring.kafka.bootstrap-servers=" + kafka);
        var process = ChildProcess.start("ingest", command, Map.of(), folder.resolve("ingest.log"));
        var ingest = new IngestProcess(process, URI.create("http://127.0.0.1:" + port));
        process.await(ingest::isReady, LIMIT);
        return ingest;
    }

    private static Path jar(Path root) {
        try (var files = Files.list(root.resolve("ingest-service/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ingest-service-.*\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("ingest-service is not built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        try {
            return HTTP.send(HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(3)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Pushes all bodies over some connections; comes back when the last has been acknowledged. */
    void push(List<byte[]> bodies, int connections) throws InterruptedException {
        try (var senders = Executors.newFixedThreadPool(connections)) {
            var tasks = bodies.stream().<Callable<Integer>>map(
                    body -> () -> push(HttpRequest.BodyPublishers.ofByteArray(body)).length()).toList();
            for (var sent : senders.invokeAll(tasks)) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A push failed", e);
        }
    }

    /** Pushes one body of one story a line; comes to what was answered. */
    String push(BodyPublisher body) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(address.resolve("/v1/articles?source=bench"))
                .header("Content-Type", "application/x-ndjson").POST(body).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 202 || !answer.body().endsWith("\"rejected\":[]}"))
            throw new IllegalStateException("ingest answered " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(500, answer.body().length())));
        return answer.body();
    }

    /** Memory that it holds at the moment, in MiB. */
    long residentMiB() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    /** Processor time that it has used so far. */
    Duration processorTime() {
        return ProcessHandle.of(process.pid()).flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(30));
    }
}
