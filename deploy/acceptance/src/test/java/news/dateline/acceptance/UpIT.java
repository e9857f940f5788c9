package news.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowingConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.local.process.Ports;
import tools.jackson.databind.JsonNode;

/** The second of the two commands, called as a person calls it, and what dashboards then see. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpIT {
    private static final Duration START = Duration.ofMinutes(4);
    private static final String SEED = "urn:dateline:sample:voa-north-korea-2017-12-15";
    private static final int PORTS = Ground.freePorts();
    private static final Index INDEX = new Index(PORTS + 4);

    @TempDir
    private static Path data;
    private static Command up;

    @BeforeAll
    static void start() {
        // As in a container, where nobody has set a language
        up = Command.start(Ground.ROOT, Map.of("LC_ALL", "C"), "deploy/local/up", "--ports-from", "" + PORTS, "--data",
                data.toString()).awaitLine("ready", START);
    }

    @AfterAll
    static void stop() {
        up.close();
    }

    @Test
    @Order(1)
    void saysALineForEachPartAndWhereToLook() {
        assertThat(up.said()).contains("elasticsearch    ready on 127.0.0.1:" + (PORTS + 4))
                .contains("kafka            ready on 127.0.0.1:" + (PORTS + 3))
                .contains("ingest           ready on 127.0.0.1:" + PORTS)
                .contains("enrich           ready on 127.0.0.1:" + (PORTS + 1))
                .contains("publish          ready on 127.0.0.1:" + (PORTS + 2))
                .contains("3 of 3 stories are searchable").contains("Rex Tillerson")
                .contains("2017-09-03 … 2017-09-04").endsWith("ready\n");
    }

    @Test
    @Order(2)
    void findsThePeopleThePlacesAndTheCountriesOfTheSeedStory() {
        var story = INDEX.find("articles", "{\"query\":{\"ids\":{\"values\":[\"" + SEED + "\"]}}}").getFirst();
        assertThat(texts(story.path("people"))).contains("Rex Tillerson", "Taro Kono", "Antonio Guterres",
                "Jeffrey Feltman", "Ri Yong Ho", "Pak Myong Guk", "Kim Jong Un");
        assertThat(texts(story.path("countries"))).contains("KP", "US", "JP");
        assertThat(texts(story.path("places"))).contains("New York");
    }

    @Test
    @Order(3)
    void findsTheStatementsOfTheSeedStoryThatCarryTheirOwnDate() {
        var facts = INDEX.find("timeline", "{\"size\":100,\"query\":{\"term\":{\"articleUri\":\"" + SEED + "\"}}}");
        assertThat(facts).anySatisfy(dated("2017-12-15", "2017-12-16", "Tillerson"))
                .anySatisfy(dated("2017-09-03", "2017-09-04", "sixth nuclear test"))
                .anySatisfy(dated("2017-01-01", "2017-12-16", "DPRK conducted activities"))
                .anySatisfy(dated("2017-01-01", "2017-12-16", "20 ballistic missile launches"))
                .anySatisfy(dated("2017-12-04", "2017-12-11", "Feltman"))
                .anySatisfy(dated("2017-12-11", "2017-12-16", "told reporters"));
    }

    @Test
    @Order(4)
    void feedPushesFilesAndWaitsUntilTheyAreSearchable(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("two.ndjson"),
                """
                        {"uri":"urn:up:1","version":"1","versioncreated":"2020-05-05T10:00:00Z","headline":"One","body_text":"The \
                        council met in Paris on Monday."}
                        {"uri":"urn:up:2","version":"3","versioncreated":"2020-05-05T10:00:00Z","headline":"Two","body_text":"Two."}
                        """);
        try (var feed = Command.start(Ground.ROOT, Map.of(), "deploy/local/feed", "--ports-from", "" + PORTS,
                file.toString())) {
            assertThat(feed.status(Duration.ofMinutes(2))).as(feed.said()).isZero();
            assertThat(feed.said()).contains("2 accepted, 0 rejected").contains("2 of 2 stories are searchable");
        }
        assertThat(INDEX.find("articles", "{\"query\":{\"ids\":{\"values\":[\"urn:up:1\",\"urn:up:2\"]}}}")).hasSize(2);
    }

    @Test
    @Order(5)
    void whatCouldNotBeReadIsListedShownAndReplayed(@TempDir Path folder) throws IOException {
        var bad = "{\"uri\":\"urn:up:bad\",\"pubstatus\":\"cancelled\"}";
        var file = Files.writeString(folder.resolve("bad.ndjson"), "{\"uri\":\"urn:up:good\"}\n" + bad + "\n");
        try (var feed = command("feed", file.toString())) {
            assertThat(feed.status(Duration.ofMinutes(2))).as(feed.said()).isEqualTo(1);
        }
        String id;
        try (var list = command("rejected", "list", "--source", "feed", "--kind", "content")) {
            assertThat(list.status(Duration.ofMinutes(1))).as(list.said()).isZero();
            assertThat(list.said()).contains("bad.ndjson[1]").contains("came 'cancelled'").contains("1 rejected");
            id = list.said().split(" ", 2)[0];
        }
        try (var show = command("rejected", "show", id)) {
            assertThat(show.status(Duration.ofMinutes(1))).as(show.said()).isZero();
            assertThat(show.said()).contains("kind           content").contains(bad);
        }
        try (var replay = command("rejected", "replay", id)) {
            assertThat(replay.status(Duration.ofMinutes(1))).as("it is no better than before").isEqualTo(1);
            assertThat(replay.said()).contains(id + "  refused 400").contains("0 taken, 1 not");
        }
    }

    @Test
    @Order(5)
    void whatAServicePutAsideIsListedAndPutBack() throws Exception {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + (PORTS + 3)),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("news.articles.raw", "urn:up:poison", "no story")).get();
        }
        assertThat(deadLetters("1 rejected")).contains("enrich").contains("UnreadableArticle")
                .contains("news.articles.raw[").contains("expected an ArticleReceived as JSON");
        try (var replay = command("rejected", "replay", "--all", "--topic", "news.articles.raw.dlt")) {
            assertThat(replay.status(Duration.ofMinutes(1))).as(replay.said()).isZero();
            assertThat(replay.said()).contains("back in news.articles.raw").contains("1 taken, 0 not");
        }
        assertThat(deadLetters("2 rejected")).as("it is no better than before").contains("UnreadableArticle");
    }

    private static String deadLetters(String expected) {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            try (var list = command("rejected", "list", "--topic", "news.articles.raw.dlt")) {
                list.status(Duration.ofMinutes(1));
                return list.said();
            }
        }, said -> said.contains(expected));
    }

    private static Command command(String name, String... words) {
        var all = new ArrayList<>(List.of("deploy/local/" + name));
        all.addAll(List.of(words));
        all.addAll(List.of("--ports-from", "" + PORTS));
        return Command.start(Ground.ROOT, Map.of(), all.toArray(String[]::new));
    }

    @Test
    @Order(6)
    void aSecondStackOnTheSamePortsIsRefusedNamingThemAndTheOption() {
        try (var second = Command.start(Ground.ROOT, Map.of(), "deploy/local/up", "--ports-from", "" + PORTS, "--data",
                data.resolve("other").toString())) {
            assertThat(second.status(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(second.said()).contains("port " + PORTS + " (ingest)").contains(PORTS + 4 + " (Elasticsearch)")
                    .contains("--ports-from N");
        }
    }

    @Test
    @Order(7)
    void aStopLeavesNothingBehind() {
        var family = up.family();
        assertThat(family).hasSizeGreaterThan(5);
        up.process().destroy();
        up.status(Duration.ofMinutes(2));
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(List.of(PORTS, PORTS + 1, PORTS + 2, PORTS + 3, PORTS + 4)).noneMatch(Ports::isTaken);
    }

    private static ThrowingConsumer<JsonNode> dated(String from, String until, String words) {
        return fact -> {
            assertThat(fact.path("from").asString("")).startsWith(from);
            assertThat(fact.path("until").asString("")).startsWith(until);
            assertThat(fact.path("statement").asString("")).contains(words);
        };
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
