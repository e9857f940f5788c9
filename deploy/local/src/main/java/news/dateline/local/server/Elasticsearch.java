package news.dateline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Elasticsearch node on the loopback interface, without security, its data and log in one folder. */
public final class Elasticsearch extends Server {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final List<String> CONFIG = List.of("log4j2.properties", "role_mapping.yml", "roles.yml", "users",
            "users_roles");

    private final Path home;
    private final List<String> java;
    private final Path folder;
    private final int port;
    private final List<String> settings;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /**
     * A node that is not started yet.
     *
     * @param settings further lines of {@code elasticsearch.yml}
     */
    public Elasticsearch(Distribution distribution, Path folder, int port, String... settings) {
        super("elasticsearch", STOP_LIMIT);
        this.home = distribution.elasticsearch().toAbsolutePath();
        String heap = distribution.atPeak() ? "1g" : "512m";
        this.java = Stream.concat(Stream.of("-Xms" + heap, "-Xmx" + heap), distribution.compilers().stream()).toList();
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.settings = List.of(settings);
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        try {
            configure();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Elasticsearch's folder " + folder, e);
        }
        var user = NonRoot.of(List.of(home, folder));
        var command = new ArrayList<>(user.prefix());
        command.addAll(List.of("bash", home.resolve("bin/elasticsearch").toString()));
        user.own(folder);
        launch(command, environment(), folder.resolve("elasticsearch.log"), this::answers, START_LIMIT);
    }

    private Map<String, String> environment() {
        return Map.of("ES_JAVA_HOME", Java.HOME.toString(), "ES_PATH_CONF", folder.resolve("config").toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(), "ES_JAVA_OPTS", String.join(" ", java),
                // the launcher writes its cache of classes beside the home of the user
                "HOME", folder.resolve("tmp").toString());
    }

    private void configure() throws IOException {
        var config = folder.resolve("config");
        for (var name : List.of("config/jvm.options.d", "data", "logs", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (var name : CONFIG) {
            Files.copy(home.resolve("config").resolve(name), config.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        try (var options = Files.lines(home.resolve("config/jvm.options"))) {
            // No GC log and no heap dump: they would land in the folder the program was called from
            Files.write(config.resolve("jvm.options"),
                    options.filter(line -> !line.contains("gc*") && !line.contains("HeapDump")
                            && !line.contains("ErrorFile")).toList());
        }
        Files.writeString(config.resolve("elasticsearch.yml"), yaml());
    }

    private String yaml() {
        return """
                cluster.name: dateline
                node.name: local
                path.data: %s
                path.logs: %s
                http.host: 127.0.0.1
                http.port: %d
                transport.host: 127.0.0.1
                transport.port: 0
                discovery.type: single-node
                xpack.security.enabled: false
                # An index that no template describes is a mistake
                action.auto_create_index: false
                cluster.routing.allocation.disk.threshold_enabled: false
                %s
                """.formatted(folder.resolve("data"), folder.resolve("logs"), port, String.join("\n", settings));
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create("http://" + address()
                + "/_cluster/health?wait_for_status=yellow&timeout=2s")).timeout(Duration.ofSeconds(4)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
