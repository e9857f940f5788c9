package news.dateline.observability;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import news.dateline.local.process.ChildProcess;
import news.dateline.local.process.Ports;
import tools.jackson.databind.JsonNode;

/** Prometheus and Alertmanager with the files of this folder, but the addresses and the pace of a test. */
final class Watchers implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int prometheusPort = Ports.free();
    private final int alertmanagerPort = Ports.free();
    private final ChildProcess alertmanager;
    private final ChildProcess prometheus;

    Watchers(Path folder, Map<String, String> targets, String webhook) throws IOException {
        var program = Program.expect("prometheus");
        var manager = Program.expect("prometheus-alertmanager", "alertmanager");
        write(folder, "rules.yaml", Files.read("prometheus/rules.yaml"));
        var config = Files.read("prometheus/prometheus.yaml").replace("scrape_interval: 15s", "scrape_interval: 4s")
                .replace(
                        "evaluation_interval: 15s", "evaluation_interval: 2s")
                .replace("alertmanager:9093",
                        "127.0.0.1:" + alertmanagerPort);
        for (var target : targets.entrySet()) {
            config = config.replace(target.getKey(), target.getValue());
        }
        write(folder, "prometheus.yaml", config);
        write(folder, "alertmanager.yaml",
                Files.read("alertmanager/alertmanager.yaml").replaceAll("http://\\S+", webhook)
                        .replaceAll("group_wait: \\w+", "group_wait: 1s"));
        alertmanager = ChildProcess.start("alertmanager", manager.command("--config.file=" + folder.resolve(
                "alertmanager.yaml"), "--storage.path=" + folder.resolve("alertmanager"), "--cluster.listen-address=",
                "--web.listen-address=127.0.0.1:" + alertmanagerPort), Map.of(), folder.resolve("alertmanager.log"));
        prometheus = ChildProcess.start("prometheus",
                program.command("--config.file=" + folder.resolve("prometheus.yaml"),
                        "--storage.tsdb.path=" + folder.resolve("prometheus"),
                        "--web.listen-address=127.0.0.1:" + prometheusPort),
                Map.of(), folder.resolve("prometheus.log"));
        prometheus.await(() -> Ports.isTaken(prometheusPort), Duration.ofMinutes(1));
        alertmanager.await(() -> Ports.isTaken(alertmanagerPort), Duration.ofMinutes(1));
    }

    /** What Prometheus answers to an expression, now. */
    JsonNode ask(String expression) {
        var uri = URI.create("http://127.0.0.1:%d/api/v1/query?query=%s".formatted(prometheusPort, URLEncoder.encode(
                expression, StandardCharsets.UTF_8)));
        try {
            return Files.JSON
                    .readTree(HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new AssertionError("Prometheus does not answer " + expression, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        java.nio.file.Files.createDirectories(folder);
        java.nio.file.Files.writeString(folder.resolve(name), text);
    }

    @Override
    public void close() {
        prometheus.kill();
        alertmanager.kill();
    }
}
