package news.dateline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.testsupport.TestServers;

/**
 * The three services, run with what the overlay {@code prod} gives them, against a Kafka that knows its topics and users
 * from the same overlay. What a right is missing for would not work here, and what binds to nothing is found.
 */
@EnabledIfSystemProperty(named = "dateline.prove", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuardedIT {
    private static final String STORY = "urn:guarded:1";
    private static final List<String> USERS = List.of("broker", "admin", "dateline-ingest", "dateline-enrich",
            "dateline-publish", "dateline-keda");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** Read before any bean is there, so in no bean. */
    private static final Set<String> READ_EARLY = Set.of("spring.config.import", "logging.structured.format.console");

    /** What is in no bean that is shown, by what the clients of Kafka call it when they say how they are set. */
    private static final Map<String, String> CLIENT = Map.of("spring.kafka.ssl.key-store-location",
            "ssl.keystore.location", "spring.kafka.ssl.trust-store-location", "ssl.truststore.location");
    private static final Pattern CLIENT_KEY = Pattern.compile(".*\\.consumer\\.configuration\\.(.*)");

    @TempDir
    private static Path folder;
    private static Overlay overlay;
    private static GuardedKafka kafka;
    private static final List<Pod> PODS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException, ExecutionException {
        var rendered = Overlay.render("prod");
        // An index of its own in the cluster that all tests share
        overlay = rendered.with("Deployment/publish", "/spec/template/spec/containers/0/env/-", Map.of("name",
                "DATELINE_INDEX_PREFIX", "value", "guarded-"));
        var certificates = new Certificates(folder.resolve("certificates"), USERS);
        kafka = new GuardedKafka(folder.resolve("kafka"), certificates);
        kafka.setUp(overlay);
        for (var name : Application.NAMES) {
            PODS.add(Pod.start(overlay, name, folder.resolve(name), certificates, kafka.address(), TestServers
                    .elasticsearch().toString()));
        }
        for (var pod : PODS) {
            pod.service().await("/readyz").await(pod.management() + "/actuator/health/liveness");
        }
    }

    @AfterAll
    static void stop() {
        PODS.forEach(Pod::close);
        if (kafka != null) {
            kafka.close();
        }
    }

    @Test
    @Order(1)
    void everyVariableAndEveryKeyOfTheConfigMapsIsBound() {
        for (var pod : PODS) {
            var bound = new Bound(Yamls.JSON.readTree(pod.service().get(pod.management() + "/actuator/configprops")));
            var variables = Pod.environment(overlay.get("Deployment", pod.name())).keySet().stream()
                    .filter(name -> !name
                            .equals("JDK_JAVA_OPTIONS"))
                    .toList();
            assertThat(bound.variables).as(pod.name()).containsAll(variables);
            var keys = new TreeSet<>(settings(pod).keySet());
            keys.removeIf(key -> CLIENT.containsKey(key) || CLIENT_KEY.matcher(key).matches());
            keys.removeAll(READ_EARLY);
            // The port of the management endpoints is another one here
            keys.remove("management.server.port");
            assertThat(bound.keys).as(pod.name()).containsAll(keys.stream().map(Bound::plain).toList());
        }
    }

    @Test
    @Order(2)
    void aStoryGetsFromThePushToTheIndexWithTheRightsThatTheUsersHave() throws IOException, InterruptedException {
        var answer = push("""
                {"uri":"%s","version":"1","versioncreated":"2020-05-05T10:00:00Z","headline":"Council meets",\
                "body_text":"The council met in Paris on Monday."}""".formatted(STORY), Pod.TOKEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        pod("publish").service().await("/v1/articles/" + URLEncoder.encode(STORY, StandardCharsets.UTF_8));
        assertThat(push("{}", "another token").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(3)
    void theClientsOfKafkaSayThatTheyAreSetSo() throws IOException {
        for (var pod : PODS) {
            assertClientsAreSet(pod, settings(pod));
        }
    }

    private static Map<String, String> settings(Pod pod) {
        var settings = new TreeMap<String, String>();
        for (var map : List.of(pod.name() + "-config", "dateline-site")) {
            settings.putAll(Application.flat(Yamls.one(overlay.config(map).at("/data").path("application.yaml")
                    .asString(""))));
        }
        return settings;
    }

    private static void assertClientsAreSet(Pod pod, Map<String, String> settings) throws IOException {
        var said = Files.readString(pod.service().process().log());
        settings.forEach((key, value) -> {
            var client = CLIENT_KEY.matcher(key);
            if (client.matches()) {
                assertThat(said).as(pod.name()).contains("\\t" + client.group(1) + " = " + value + "\\n");
            } else if (CLIENT.containsKey(key)) {
                assertThat(said).as(pod.name()).containsPattern(
                        Pattern.quote("\\t" + CLIENT.get(key) + " = ") + "/\\S+" + Pattern.quote("\\n"));
            }
        });
    }

    @Test
    @Order(4)
    void whatIsNoStoryGetsWhereItIsKept() throws IOException, InterruptedException, ExecutionException {
        assertThat(push("{\"headline\":\"of nothing\"}", Pod.TOKEN).statusCode()).isEqualTo(400);
        poison("news.articles.raw");
        poison("news.articles.enriched");
        for (var topic : List.of("news.articles.rejected", "news.articles.raw.dlt", "news.articles.enriched.dlt")) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(records(topic)).as(topic).isPositive());
        }
    }

    @Test
    @Order(5)
    void aUserMayDoNothingElse() {
        assertThatThrownBy(() -> read("dateline-ingest", "news.articles.raw")).isInstanceOf(
                TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("dateline-enrich", "news.articles.enriched")).isInstanceOf(
                TopicAuthorizationException.class);
        assertThatThrownBy(() -> write("dateline-publish", "news.articles.enriched")).hasRootCauseInstanceOf(
                TopicAuthorizationException.class);
        // It may write nothing at all, and is told so before the topic matters
        assertThatThrownBy(() -> write("dateline-keda", "news.articles.raw")).hasRootCauseInstanceOf(
                ClusterAuthorizationException.class);
    }

    @Test
    @Order(6)
    void theAutoscalerSeesWhatWaits() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(kafka.client("dateline-keda"))) {
            for (var group : List.of("enrich", "publish")) {
                // what was put aside is committed right behind
                var committed = await().atMost(Duration.ofSeconds(60)).until(
                        () -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get(),
                        offsets -> !offsets.isEmpty());
                assertThat(admin.listOffsets(Map.of(committed.keySet().iterator().next(), OffsetSpec.latest())).all()
                        .get()).hasSize(1);
            }
        }
    }

    @Test
    @Order(7)
    void sigtermEndsEachInOrder() {
        for (var pod : PODS) {
            pod.close();
            assertThat(pod.service().process().exitStatus()).as(pod.name()).isEqualTo(143);
        }
    }

    private static Pod pod(String name) {
        return PODS.stream().filter(pod -> pod.name().equals(name)).findFirst().orElseThrow();
    }

    private static HttpResponse<String> push(String body, String token) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(pod("ingest").service().url() + "/v1/articles")).header(
                "Content-Type", "application/json").header("Authorization", "Bearer " + token).POST(
                        HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void poison(String topic) throws ExecutionException, InterruptedException {
        write("admin", topic);
    }

    private static void write(String user, String topic) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(kafka.client(user), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "no story")).get();
        }
    }

    private static void read(String user, String topic) {
        try (var consumer = new KafkaConsumer<>(kafka.client(user), new StringDeserializer(),
                new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seek(partition, 0);
            consumer.poll(Duration.ofSeconds(20));
        }
    }

    private static long records(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(kafka.client("admin"))) {
            var partitions = new java.util.HashMap<TopicPartition, OffsetSpec>();
            admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().forEach(
                    partition -> partitions.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get().values().stream().mapToLong(info -> info.offset()).sum();
        }
    }
}
