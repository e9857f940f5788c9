package news.dateline.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service, started on a free port against a Kafka, with topics of its own. */
public final class Ingest implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String kafka;
    private final String topics;

    private Ingest(ConfigurableApplicationContext context, String kafka, String topics) {
        this.context = context;
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Starts it. */
    public static Ingest start(String kafka, String topics, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.kafka.bootstrap-servers=" + kafka,
                "--dateline.topics.raw=" + topics + ".raw", "--dateline.topics.rejected=" + topics + ".rejected",
                "--dateline.topics.sources=" + topics + ".sources", "--dateline.ingest.group=" + topics,
                "--dateline.topics.partitions=3", "--logging.level.org.apache.kafka=off"));
        arguments.addAll(List.of(more));
        return new Ingest(new SpringApplicationBuilder(IngestService.class).run(arguments.toArray(String[]::new)),
                kafka, topics);
    }

    /** Posts a body. */
    public HttpResponse<String> post(String query, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/v1/articles?" + query))
                .header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0)
            request.headers(headers);
        return send(request.build());
    }

    /** Gets a path. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0)
            request.headers(headers);
        return send(request.build());
    }

    /** Whether it says that it is ready. */
    public boolean isReady() {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    /** Topic of what is known of the sources. */
    public String sources() {
        return topics + ".sources";
    }

    /** Topic of the stories. */
    public String raw() {
        return topics + ".raw";
    }

    /** Topic of what was refused. */
    public String rejected() {
        return topics + ".rejected";
    }

    /** The Kafka that it writes to. */
    public String kafka() {
        return kafka;
    }

    /** Where it listens. */
    public URI address() {
        return uri("/");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
