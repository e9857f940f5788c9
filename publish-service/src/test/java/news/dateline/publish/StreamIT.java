package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stream of what becomes searchable, and who may listen. */
class StreamIT {
    private static final String TOKEN = "a-secret";
    private static Service service;

    /** One event of the stream. */
    private record Event(String id, String name, JsonNode data) {
    }

    @BeforeAll
    static void start() {
        service = new Service().with("dateline.query.tokens", "another," + TOKEN)
                .with("dateline.query.stream-every", "100ms").startReady();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void tellsWhatBecomesSearchableAndGoesOnAfterTheLastEvent() throws Exception {
        service.send(Events.story("urn:before", 1, 1));
        service.awaitDone();
        List<Event> events = new CopyOnWriteArrayList<>();
        try (var listening = listen(null, events)) {
            assertThat(listening).isNotNull();
            service.send(Events.story("urn:stream:1", 1, 2), Events.recall("urn:stream:gone", 1, "canceled"),
                    Events.story("urn:stream:late", 1, 0)
                            .put("embargoedUntil", Instant.now().plusSeconds(4).toString()));
            await(events, "urn:stream:1", "urn:stream:1#0", "urn:stream:1#1", "urn:stream:late");
            service.send(Events.story("urn:stream:1", 2, 1));
            await(events, "urn:stream:1", "urn:stream:1#2");
        }
        assertThat(keys(events)).doesNotHaveDuplicates().noneMatch(key -> key.contains("gone"));
        String last = events.stream().filter(event -> event.name().equals("story")).findFirst().orElseThrow().id();
        service.send(Events.story("urn:stream:2", 1, 0));
        service.awaitDone();
        List<Event> rest = new CopyOnWriteArrayList<>();
        try (var listening = listen(last, rest)) {
            assertThat(listening).isNotNull();
            await(rest, "urn:stream:2", "urn:stream:late");
        }
    }

    @Test
    void goesOnAfterTheLastEventHoweverMuchHasComeSince() throws Exception {
        for (int story = 0; story < 3; story++) {
            var much = Events.story("urn:much:" + story, 1, 0);
            for (int fact = 0; fact < 3_500; fact++) {
                Events.fact(much, "Fact " + fact, "2016-01-01T00:00:00Z", "2016-01-02T00:00:00Z");
            }
            service.send(much);
        }
        service.awaitDone();
        List<Event> events = new CopyOnWriteArrayList<>();
        try (var listening = listen("0", events)) {
            assertThat(listening).isNotNull();
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(keys(events).stream()
                    .filter(key -> key.startsWith("facturn:much:")).distinct()).hasSize(10_500));
        }
        assertThat(events.stream().map(event -> Long.parseLong(event.id()))).isSorted();
    }

    @Test
    void whoDoesNotListenTakesNoPlace() {
        double before = listeners();
        for (int i = 0; i < 3; i++) {
            assertThat(service.head("/v1/stream", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
        }
        assertThat(listeners()).isLessThanOrEqualTo(before);
        for (String id : List.of("abc", "-1", "9223372036854775807")) {
            assertThat(service.http("/v1/stream", "Last-Event-ID", id, "Authorization", "Bearer " + TOKEN).body())
                    .contains("`Last-Event-ID` is \\\"" + id + "\\\", expected the id of an event");
        }
    }

    private static double listeners() {
        return service.http("/actuator/prometheus").body().lines()
                .filter(line -> line.startsWith("dateline_publish_listeners ")).findFirst()
                .map(line -> Double.parseDouble(line.substring(line.indexOf(' ')))).orElseThrow();
    }

    @Test
    void onlyThoseWithATokenMayAsk() {
        var answer = service.http("/v1/articles");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("content-type").orElse("")).isEqualTo("application/problem+json");
        assertThat(service.http("/v1/stream").statusCode()).isEqualTo(401);
        assertThat(service.http("/v1/articles", "Authorization", "Bearer a-secre").statusCode()).isEqualTo(401);
        assertThat(service.http("/v1/articles", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
        assertThat(service.http("/v1/articles", "Authorization", "bearer " + TOKEN).statusCode()).isEqualTo(200);
        for (String path : List.of("/%761/articles", "/v1;x/articles", "/v1/article%73", "/%76%31/timeline.csv",
                "/v1;a=b/articles/urn:before", "/v1/timeline;x")) {
            assertThat(service.http(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(service.http("/").statusCode()).isEqualTo(200);
    }

    private static void await(List<Event> events, String... ids) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(events.stream()
                .map(event -> event.data().path(event.name().equals("story") ? "uri" : "id").asString()))
                .contains(ids));
    }

    private static List<String> keys(List<Event> events) {
        return events.stream().map(event -> event.name() + event.data().path("uri").asString("")
                + event.data().path("id").asString("") + "@" + event.data().path("revision").asLong()).toList();
    }

    private static Stream<String> listen(@Nullable String last, List<Event> events)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.address("/v1/stream")).header("Authorization", "Bearer " + TOKEN);
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(request.build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> read(answer.body(), events));
        return answer.body();
    }

    private static void read(Stream<String> lines, List<Event> events) {
        String[] parts = new String[2];
        try {
            lines.forEach(line -> {
                if (line.startsWith("id:")) {
                    parts[0] = line.substring(3);
                } else if (line.startsWith("event:")) {
                    parts[1] = line.substring(6);
                } else if (line.startsWith("data:")) {
                    events.add(new Event(parts[0], parts[1], JsonMapper.shared().readTree(line.substring(5))));
                }
            });
        } catch (RuntimeException e) {
            // the test has closed it
        }
    }
}
