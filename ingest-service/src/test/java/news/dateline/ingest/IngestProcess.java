package news.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole service as a process of its own, which can be killed. */
public final class IngestProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private IngestProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; what it says goes to a file. */
    public static IngestProcess start(String kafka, String topics, Path log, List<String> more) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), IngestService.class.getName(),
                "--server.port=" + port, "--spring.kafka.bootstrap-servers=" + kafka,
                "--dateline.topics.raw=" + topics + ".raw", "--dateline.topics.rejected=" + topics + ".rejected",
                "--dateline.topics.sources=" + topics + ".sources", "--dateline.ingest.group=" + topics,
                "--dateline.topics.partitions=6"));
        command.addAll(more);
        try {
            return new IngestProcess(new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a path answers; empty while nobody answers. */
    public String get(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The id of the process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        terminate();
        process.onExit().join();
    }

    /** Asks it to end, as Kubernetes does. */
    public void terminate() {
        process.destroy();
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
