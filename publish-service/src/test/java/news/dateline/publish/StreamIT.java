package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
                .with("dateline.query.stream-every", "100ms").with("dateline.query.streams-per-address", "3")
                .with("server.forward-headers-strategy", "native").startReady();
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
            service.send(much("urn:much:" + story, 3_500));
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

    /** Much at once, as after a pause: it comes over the connection that there is, all of it. */
    @Test
    void whoListensGetsMoreThanFindsRoomAtOnce() throws Exception {
        try (Service slow = new Service().with("dateline.query.stream-every", "4s").startReady()) {
            List<Event> events = new CopyOnWriteArrayList<>();
            AtomicBoolean over = new AtomicBoolean();
            try (var listening = listen(HttpRequest.newBuilder(slow.address("/v1/stream")), events, over)) {
                assertThat(listening).isNotNull();
                for (int story = 0; story < 3; story++) {
                    slow.send(much("urn:much:" + story, 4_000));
                }
                Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(keys(events).stream()
                        .filter(key -> key.startsWith("facturn:much:")).distinct()).hasSize(12_000));
                assertThat(over).isFalse();
            }
        }
    }

    @Test
    void notAllPlacesAreForOneAddress() throws Exception {
        List<Stream<String>> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(from("192.0.2.1"));
            }
            var refused = asked("192.0.2.1");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("30");
            assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
            open.add(from("192.0.2.2"));
            for (String address : List.of("2001:db8::1", "2001:db8::2", "2001:db8:0:0:ffff::")) {
                open.add(from(address));
            }
            assertThat(asked("2001:db8::3").statusCode()).as("one network").isEqualTo(429);
            open.add(from("2001:db8:0:1::1"));
        } finally {
            open.forEach(Stream::close);
        }
        service.send(Events.story("urn:stream:news", 1, 0)); // who is gone is seen to be gone when it is told something
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> from("192.0.2.1").close());
    }

    private static Stream<String> from(String address) throws IOException, InterruptedException {
        var answer = asked(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<Stream<String>> asked(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(service.address("/v1/stream"))
                .header("Authorization", "Bearer " + TOKEN).header("X-Forwarded-For", address).build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    @Test
    void factsUnderEmbargoAreToldAsOfItsEnd() throws Exception {
        Instant end = Instant.now().plusSeconds(12);
        service.send(Events.story("urn:embargo", 1, 1).put("embargoedUntil", end.toString()));
        service.awaitDone();
        List<Event> events = new CopyOnWriteArrayList<>();
        try (var listening = listen(null, events)) {
            assertThat(listening).isNotNull();
            await(events, "urn:embargo#0");
        }
        assertThat(events.stream().filter(event -> event.data().path("articleUri").asString("").equals("urn:embargo"))
                .map(Event::id)).containsOnly(String.valueOf(end.toEpochMilli()));
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

    private static ObjectNode much(String uri, int facts) {
        ObjectNode much = Events.story(uri, 1, 0);
        for (int fact = 0; fact < facts; fact++) {
            Events.fact(much, "Fact " + fact, "2016-01-01T00:00:00Z", "2016-01-02T00:00:00Z");
        }
        return much;
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
        return listen(request, events, new AtomicBoolean());
    }

    private static Stream<String> listen(HttpRequest.Builder request, List<Event> events, AtomicBoolean over)
            throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(request.build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> {
            read(answer.body(), events);
            over.set(true);
        });
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
