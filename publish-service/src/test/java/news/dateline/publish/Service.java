package news.dateline.publish;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.testsupport.TestServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service as a test runs it: with topics, indices and a consumer group of its own. */
final class Service implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Map<String, String> settings = new HashMap<>();
    final String id = "t" + UUID.randomUUID().toString().substring(0, 8);
    private @Nullable String door;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    Service() {
        this(TestServers.kafka(), TestServers.elasticsearch().toString());
    }

    Service(String kafka, String elasticsearch) {
        with("server.port", "0");
        with("spring.kafka.bootstrap-servers", kafka);
        with("spring.elasticsearch.uris", elasticsearch);
        with("dateline.index.prefix", id + "-");
        with("dateline.index.refresh", "100ms");
        with("dateline.topics.enriched", id + ".enriched");
        with("dateline.topics.enriched-dlt", id + ".enriched.dlt");
        with("dateline.topics.partitions", "3");
        with("dateline.receive.sample-every", "10ms");
        with("spring.cloud.stream.bindings.publish-in-0.group", id);
    }

    /** Another instance of the same service. */
    Service twin() {
        Service other = new Service();
        other.settings.putAll(settings);
        return other;
    }

    /** How many readers the group has, where it is not about to share out the partitions. */
    int readers() {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", (Object) setting("spring.kafka.bootstrap-servers")))) {
            String group = setting("spring.cloud.stream.bindings.publish-in-0.group");
            var described = admin.describeConsumerGroups(List.of(group)).all().get().get(group);
            return described != null && described.groupState() == GroupState.STABLE ? described.members().size() : 0;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    Service with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** The service goes to Elasticsearch through this door; the test itself does not. */
    Service behind(String address) {
        door = address;
        return this;
    }

    /** The command line of a command that is to work where this service does. */
    String[] arguments(String command) {
        return Stream.concat(Stream.of(command), settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())).toArray(String[]::new);
    }

    Service start() {
        SpringApplication application = new SpringApplication(PublishService.class);
        Map<String, String> settings = new HashMap<>(this.settings);
        if (door != null) {
            settings.put("spring.elasticsearch.uris", door);
        }
        context = application.run(settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue()).toArray(String[]::new));
        return this;
    }

    Service startReady() {
        start();
        Awaitility.await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertReady());
        return this;
    }

    private void assertReady() {
        var answer = http("/actuator/health/readiness");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    void stop() {
        if (context != null) {
            context.close();
        }
        context = null;
    }

    @Override
    public void close() {
        stop();
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    String setting(String key) {
        return Objects.requireNonNull(settings.get(key));
    }

    /** What the service answers. */
    HttpResponse<String> http(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    HttpResponse<String> http(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)).headers(headers).build());
    }

    HttpResponse<String> head(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)).headers(headers).HEAD().build());
    }

    URI address(String path) {
        String port = Objects.requireNonNull(context).getEnvironment()
                .getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    JsonNode json(String path) {
        return JSON.readTree(http(path).body());
    }

    /** What Elasticsearch holds under the alias, now. */
    List<JsonNode> documents(String alias, String uri) {
        elasticsearch("POST", "/" + setting("dateline.index.prefix") + alias + "/_refresh", "");
        return now(alias, uri);
    }

    /** What a search finds under the alias without a refresh of its own. */
    List<JsonNode> now(String alias, String uri) {
        ObjectNode query = JSON.createObjectNode().put("size", 1000).put("version", true)
                .put("seq_no_primary_term", true);
        query.putObject("query").putObject("bool").putArray("should")
                .add(JSON.createObjectNode().set("term", JSON.createObjectNode().put("uri", uri)))
                .add(JSON.createObjectNode().set("term", JSON.createObjectNode().put("articleUri", uri)));
        return hits(alias, query);
    }

    List<JsonNode> documents(String alias) {
        elasticsearch("POST", "/" + setting("dateline.index.prefix") + alias + "/_refresh", "");
        return hits(alias, JSON.createObjectNode().put("size", 10_000).put("version", true)
                .put("seq_no_primary_term", true));
    }

    private List<JsonNode> hits(String alias, ObjectNode query) {
        JsonNode answer = elasticsearch("POST",
                "/" + setting("dateline.index.prefix") + alias + "/_search", query.toString());
        return answer.path("hits").path("hits").valueStream().toList();
    }

    JsonNode elasticsearch(String method, String path, String body) {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(setting("spring.elasticsearch.uris") + path))
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build()).body());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri() + ": " + e, e);
        }
    }

    /** Sends stories with their uri as key and waits for the broker. */
    void send(ObjectNode... stories) {
        for (ObjectNode story : stories) {
            var _ = sendBytes(story.path("uri").asString(""), story.toString().getBytes(StandardCharsets.UTF_8));
        }
        flush();
    }

    Future<?> sendBytes(String key, byte @Nullable [] value) {
        if (producer == null) {
            // One request at a time: on a topic made just now, the broker may refuse the first batch while it takes the
            // second, and then refuses the first for ever as out of order
            producer = new KafkaProducer<>(Map.of("bootstrap.servers", setting("spring.kafka.bootstrap-servers"),
                    "max.in.flight.requests.per.connection", "1", "linger.ms", "20", "max.request.size", "20000000"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        var record = new ProducerRecord<>(setting("dateline.topics.enriched"),
                key.getBytes(StandardCharsets.UTF_8), value);
        record.headers().add("ce_type", "news.dateline.article.enriched.v1".getBytes(StandardCharsets.UTF_8));
        return producer.send(record);
    }

    void flush() {
        if (producer != null) {
            producer.flush();
        }
    }

    /** Waits until the group has committed everything that is in the topic. */
    void awaitDone(Duration longest) {
        Awaitility.await().atMost(longest).pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(lag()).isZero());
    }

    void awaitDone() {
        awaitDone(Duration.ofSeconds(30));
    }

    /** Records that the group has not committed. */
    long lag() {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", (Object) setting("spring.kafka.bootstrap-servers")))) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin
                    .listConsumerGroupOffsets(setting("spring.cloud.stream.bindings.publish-in-0.group"))
                    .partitionsToOffsetAndMetadata().get();
            return ends(admin, setting("dateline.topics.enriched")).entrySet().stream()
                    .mapToLong(end -> end.getValue() - (committed.get(end.getKey()) == null
                            ? 0
                            : committed.get(end.getKey()).offset()))
                    .sum();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, String topic)
            throws InterruptedException, java.util.concurrent.ExecutionException {
        var partitions = Objects.requireNonNull(admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic))
                .partitions();
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(
                one -> new TopicPartition(topic, one.partition()), one -> OffsetSpec.latest()))).all().get().entrySet()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().offset()));
    }

    /** All dead letters of this service. */
    List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        String topic = setting("dateline.topics.enriched-dlt");
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", setting("spring.kafka.bootstrap-servers"), "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long all = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            while (letters.size() < all) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
            return letters;
        }
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
