package news.dateline.publish.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.publish.story.PubStatus;
import news.dateline.publish.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What becomes of documents when Elasticsearch answers this or that; the server here answers as each test says. */
class SendingTest {
    private static final Story STORY = new Story("urn:a", "1", 1, PubStatus.USABLE, null, "t", "t", null, null, null,
            null, null, null, null, "", null, null, Instant.EPOCH, null, null, null, null, null, null, null, List.of(),
            List.of(), List.of(), List.of(), List.of(), Instant.EPOCH, "h", List.of(), List.of(),
            List.of(), null);
    private final List<List<String>> requests = new ArrayList<>();
    private Function<List<String>, String> answer = ids -> "";
    private HttpServer server;
    private Rest5Client client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/_bulk", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<String> ids = body.lines().filter(line -> line.startsWith("id-")).toList();
            requests.add(ids);
            String said = answer.apply(ids);
            byte[] bytes = said.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(Integer.parseInt(said.substring(0, 3)), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        client = Rest5Client.builder(URI.create("http://127.0.0.1:" + server.getAddress().getPort())).build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.stop(0);
    }

    @Test
    void onlyWhatCanBeTakenLaterIsSentAgain() {
        answer = ids -> "200 " + items(ids, id -> switch (id) {
            case "id-1" -> requests.size() == 1 ? error(429, "es_rejected_execution_exception") : ok();
            case "id-2" -> requests.size() == 1 ? error(403, "cluster_block_exception") : ok();
            case "id-3" -> error(409, "version_conflict_engine_exception");
            case "id-4" -> error(400, "document_parsing_exception");
            default -> ok();
        });
        List<Refused> refused = bulk(Duration.ofSeconds(5)).write(operations(6));

        assertThat(requests).containsExactly(List.of("id-0", "id-1", "id-2", "id-3", "id-4", "id-5"),
                List.of("id-1", "id-2"));
        assertThat(refused).singleElement().satisfies(one -> {
            assertThat(one.operation().id).isEqualTo("id-4");
            assertThat(one.reason()).isEqualTo("document_parsing_exception");
        });
    }

    @Test
    void aRequestThatIsTooLargeIsHalvedUntilTheOneStandsAlone() {
        answer = ids -> ids.contains("id-5") ? "413 too large" : "200 " + items(ids, id -> ok());
        List<Refused> refused = bulk(Duration.ofSeconds(5)).write(operations(8));

        assertThat(refused).extracting(one -> one.operation().id, Refused::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("id-5", "too_large"));
        assertThat(requests).hasSize(7);
    }

    @Test
    void patienceEnds() {
        for (String said : List.of("503 {}", "429 {}", "401 {}", "400 <html>not from Elasticsearch",
                "200 {\"items\":[]}",
                "200 truncated{", "500 {\"error\":{\"type\":\"x\",\"reason\":\"y\"}}", "404 {}")) {
            answer = ids -> said;
            assertThatThrownBy(() -> bulk(Duration.ofMillis(100)).write(operations(2))).as(said)
                    .isInstanceOf(ElasticsearchAway.class).hasMessageContaining("2 documents could not be written");
        }
    }

    @Test
    void slicesKeepToBytesAndItems() {
        List<Operation> operations = operations(5);
        long two = operations.getFirst().size() * 2L;
        assertThat(Slices.of(operations, two, 100)).extracting(List::size).containsExactly(2, 2, 1);
        assertThat(Slices.of(operations, 1_000_000, 3)).extracting(List::size).containsExactly(3, 2);
        assertThat(Slices.of(operations, 1, 3)).extracting(List::size).containsExactly(1, 1, 1, 1, 1);
        assertThat(Slices.of(List.of(), 1, 3)).isEmpty();
    }

    private Bulk bulk(Duration patience) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        BulkMeters meters = new BulkMeters(registry);
        return new Bulk(new Sending(new Elastic(client), meters), new BulkSettings(DataSize.ofMegabytes(1), 100,
                patience, Duration.ofMillis(10)), meters, registry, Clock.systemUTC());
    }

    private static List<Operation> operations(int number) {
        return IntStream.range(0, number).mapToObj(i -> new Operation(STORY, "id-" + i, "{}".getBytes(
                StandardCharsets.UTF_8), ("id-" + i).getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static String items(List<String> ids, Function<String, String> item) {
        return ids.stream().map(item).collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static String ok() {
        return "{\"index\":{\"status\":201}}";
    }

    private static String error(int status, String type) {
        return "{\"index\":{\"status\":%d,\"error\":{\"type\":\"%s\",\"reason\":\"r\"}}}".formatted(status, type);
    }
}
