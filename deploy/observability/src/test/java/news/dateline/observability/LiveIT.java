package news.dateline.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.local.process.Ports;
import news.dateline.testsupport.ServiceJar;
import news.dateline.testsupport.TestServers;

/** The three services as they were built, watched as in production. */
class LiveIT {
    /** Metrics of others than our services, and who has them: no process of theirs runs here. */
    private static final List<String> OTHERS = List.of("kube_", "kubelet_", "elasticsearch_",
            // there only where a source is configured
            "dateline_ingest_source_");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ID = "watch" + UUID.randomUUID().toString().substring(0, 8);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;
    private static Collector collector;
    private static final Map<String, ServiceJar> SERVICES = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws IOException {
        collector = new Collector();
        var common = List.of("--spring.kafka.bootstrap-servers=" + TestServers.kafka(), "--dateline.topics.raw=" + ID
                + ".raw", "--dateline.topics.enriched=" + ID + ".enriched",
                "--dateline.topics.raw-dlt=" + ID + ".raw.dlt",
                "--dateline.topics.enriched-dlt=" + ID + ".enriched.dlt",
                "--dateline.topics.rejected=" + ID + ".rejected",
                "--dateline.topics.partitions=3", "--spring.profiles.active=tracing",
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.url(),
                "--management.opentelemetry.tracing.export.schedule-delay=200ms",
                "--management.tracing.sampling.probability=1");
        start("ingest", common);
        start("enrich", common, "--dateline.enrich.instance=" + ID, "--dateline.enrich.group=" + ID);
        start("publish", common, "--spring.elasticsearch.uris=" + TestServers.elasticsearch(),
                "--dateline.index.prefix="
                        + ID + "-",
                "--spring.cloud.stream.bindings.publish-in-0.group=" + ID,
                "--dateline.receive.sample-every=100ms");
        SERVICES.values().forEach(service -> service.await("/readyz"));
        for (var n = 0; n < 20; n++) {
            assertThat(push("urn:" + ID + ":" + n).statusCode()).isEqualTo(202);
        }
    }

    private static void start(String kind, List<String> common, String... more) {
        var arguments = Stream.concat(common.stream(), Stream.of(more)).toList();
        SERVICES.put(kind, ServiceJar.start(kind, folder, Ports.free(), Map.of(), arguments));
    }

    @AfterAll
    static void stop() {
        SERVICES.values().forEach(ServiceJar::close);
        if (collector != null) {
            collector.close();
        }
    }

    @Test
    void oneTraceLeadsFromTheRequestToTheIndex() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        push("urn:" + ID + ":traced", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(chain(trace)).startsWith("publish-service: index")
                .endsWith("ingest-service: http post /v1/articles"));
        assertThat(chain(trace)).anyMatch(span -> span.startsWith("enrich: enrich"));
    }

    /** From the span of the index to the one that has a parent outside. */
    private static List<String> chain(String trace) {
        var chain = new ArrayList<String>();
        var span = collector.spans.stream().filter(one -> one.trace().equals(trace) && one.name().equals("index"))
                .findFirst();
        while (span.isPresent()) {
            chain.add(span.get().service() + ": " + span.get().name());
            var parent = span.get().parent();
            span = collector.spans.stream().filter(one -> one.id().equals(parent)).findFirst();
        }
        return chain;
    }

    @Test
    @EnabledIfSystemProperty(named = "dateline.prove", matches = "true")
    void whatRulesAndDashboardsAskForIsThereAndAnAlertGetsToWhoeverIsCalled() throws IOException, ExecutionException,
            InterruptedException {
        var targets = Map.of("ingest:8081", address("ingest"), "enrich:8082", address("enrich"), "publish:8083",
                address(
                        "publish"));
        try (var webhook = new Webhook();
                var watchers = new Watchers(folder.resolve("watch"), targets, webhook.url())) {
            var asked = new ArrayList<>(Expressions.ofRules());
            asked.addAll(Expressions.ofDashboards());
            var metrics = Expressions.metrics(asked).stream()
                    .filter(name -> OTHERS.stream().noneMatch(name::startsWith))
                    .toList();
            poison();
            assertThat(push("{\"uri\":").statusCode()).isEqualTo(400);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(metrics).allSatisfy(metric -> assertThat(watchers.ask(
                            metric).at("/data/result")).as(metric).isNotEmpty()));
            assertThat(asked).allSatisfy(expression -> assertThat(watchers.ask(expression).path("status").asString(""))
                    .as(expression).isEqualTo("success"));
            poison();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(webhook.calls).anyMatch(call -> call.contains(
                    "\"alertname\":\"DatelineDeadLetters\"") && call.contains("\"job\":\"enrich\"")));
        }
    }

    private static void poison() throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", (Object) TestServers.kafka()),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(ID + ".raw", "poison", "no story")).get();
        }
    }

    private static String address(String kind) {
        return SERVICES.get(kind).url().replace("http://", "");
    }

    private static HttpResponse<String> push(String uri, String... headers) {
        var story = """
                {"uri":"%s","version":"1","versioncreated":"2020-05-05T10:00:00Z","headline":"Council meets",\
                "body_text":"The council met in Paris on Monday, said Angela Merkel."}""".formatted(uri);
        var request = HttpRequest.newBuilder(URI.create(SERVICES.get("ingest").url() + "/v1/articles?source=watch"))
                .POST(
                        HttpRequest.BodyPublishers.ofString(uri.startsWith("urn:") ? story : uri));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
