package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.ingest.Contract;
import news.dateline.ingest.Ingest;
import news.dateline.ingest.Topic;
import news.dateline.ingest.format.Formats;
import news.dateline.testsupport.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories pushed into the running service, looked for on a real Kafka. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushIT {

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private Ingest ingest;

    @BeforeAll
    void start() {
        ingest = Ingest.start(TestServers.kafka(), "ingest-push", "--dateline.ingest.max-size=4MB",
                "--dateline.sources.fiction.type=http", "--dateline.sources.fiction.kills-in-text=false");
        await().atMost(Duration.ofSeconds(30)).until(ingest::isReady);
    }

    @AfterAll
    void stop() {
        ingest.close();
    }

    @Test
    void storyIsOnTheTopicWithKeyHeadersAndAPayloadThatFollowsTheContract() {
        var answer = ingest.post("source=agency", "application/json", """
                {"uri": "urn:one", "version": "7", "versionCreated": "2017-12-15T20:00:00Z", "pubStatus": "usable",
                 "headlines": [{"role": "main", "value": "One"}],
                 "bodies": [{"contentType": "text/html", "value": "<p>First.</p><p>Second.</p>"}]}
                """.getBytes(UTF_8), "traceparent", TRACEPARENT);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("""
                {"accepted":[{"uri":"urn:one","revision":7}],"rejected":[]}""");
        var one = expectOne("urn:one");
        assertThat(Contract.violations(new String(one.value(), UTF_8))).isEmpty();
        assertThat(new String(one.value(), UTF_8)).contains("\"bodyText\":\"First.\\n\\nSecond.\"");
        assertThat(Topic.header(one, "ce_specversion")).contains("1.0");
        assertThat(Topic.header(one, "ce_type")).contains("news.dateline.article.received.v1");
        assertThat(Topic.header(one, "ce_source")).contains("/dateline/ingest/agency");
        assertThat(Topic.header(one, "ce_subject")).contains("urn:one");
        assertThat(Topic.header(one, "ce_id").orElseThrow()).matches("[0-9a-f]{32}");
        assertThat(Topic.header(one, "ce_time").orElseThrow()).endsWith("Z");
        assertThat(Topic.header(one, "content-type")).contains("application/json");
        assertThat(Topic.header(one, "traceparent").orElseThrow())
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-").endsWith("-01").isNotEqualTo(TRACEPARENT);
    }

    @Test
    void badLineNeverHarmsItsNeighbours() {
        String lines = """
                {"uri": "urn:line:0"}
                {"uri": "urn:line:1", "pubstatus": "gone"}

                {"uri": "urn:line:3"
                {"uri": "urn:line:4"}
                """;

        var answer = ingest.post("source=lines&filename=a.ndjson", "application/x-ndjson", lines.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("{\"uri\":\"urn:line:0\",\"revision\":1},{\"uri\":\"urn:line:4\"")
                .contains("{\"index\":1,\"reason\":\"pubStatus: came 'gone', expected usable, withheld or"
                        + " canceled\"}")
                .contains("{\"index\":3,\"reason\":\"not JSON at line ");
        List<ConsumerRecord<byte[], byte[]>> kept = rejectedOf("lines");
        assertThat(kept).hasSize(2);
        var first = kept.stream().filter(r -> Topic.header(r, "position").orElseThrow().equals("1")).findAny()
                .orElseThrow();
        assertThat(new String(first.value(), UTF_8))
                .isEqualTo("{\"uri\": \"urn:line:1\", \"pubstatus\": \"gone\"}");
        assertThat(Topic.header(first, "reason").orElseThrow()).contains("came 'gone'");
        assertThat(Topic.header(first, "filename")).contains("a.ndjson");
        assertThat(Topic.header(first, "content-type")).contains("application/x-ndjson");
    }

    @Test
    void thousandStoriesOfOneRequestAreAllAcknowledgedInOrder() {
        String lines = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"uri\":\"urn:many:%d\",\"version\":\"%d\",\"body_text\":\"Text %d\"}"
                        .formatted(i / 10, i % 10, i))
                .collect(Collectors.joining("\n"));

        var answer = ingest.post("source=many", "application/x-ndjson", lines.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).endsWith("\"rejected\":[]}");
        var byUri = Topic.read(ingest.kafka(), ingest.raw()).stream()
                .filter(r -> key(r).startsWith("urn:many:"))
                .collect(Collectors.groupingBy(PushIT::key, Collectors.mapping(
                        r -> new String(r.value(), UTF_8).replaceAll(".*\"revision\":(\\d+).*", "$1"),
                        Collectors.joining())));
        assertThat(byUri).hasSize(100).allSatisfy((uri, order) -> assertThat(order).isEqualTo("0123456789"));
    }

    @Test
    void storyLargerThanKafkaTakesIsRefusedAloneAndKeptInParts() {
        String big = "{\"uri\":\"urn:big\",\"body_text\":\"" + "All work and no play. ".repeat(100_000) + "\"}";

        var answer = ingest.post("source=big", "application/x-ndjson",
                (big + "\n{\"uri\":\"urn:beside-big\"}").getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"accepted\":[{\"uri\":\"urn:beside-big\"")
                .contains("{\"index\":0,\"reason\":\"item: came as an event of 2200").contains("max.request.size");
        List<ConsumerRecord<byte[], byte[]>> kept = rejectedOf("big");
        assertThat(kept).hasSize(3).allSatisfy(part -> {
            assertThat(Topic.header(part, "kind")).contains("too-large");
            assertThat(Topic.header(part, "parts")).contains("3");
        });
        assertThat(kept.stream().map(part -> new String(part.value(), UTF_8)).collect(Collectors.joining()))
                .isEqualTo(big);
    }

    @Test
    void plainTextTakesItsMetadataFromTheQuery() {
        byte[] text = "Ein Café in Köln.".getBytes(Charset.forName("windows-1252"));

        var answer = ingest.post("uri=urn:text&headline=K%C3%B6ln+hat+ein+Caf%C3%A9&published=2018-02-03T04:05:06Z"
                + "&language=de", "text/plain", text);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(new String(expectOne("urn:text").value(), UTF_8)).contains("\"bodyText\":\"Ein Café in Köln.\"")
                .contains("\"headline\":\"Köln hat ein Café\"").contains("\"versionCreated\":\"2018-02-03T04:05:06Z\"")
                .contains("\"language\":\"de\"").contains("\"source\":\"http\"");
    }

    @Test
    void killInWordsTakesAStoryBackUnlessItsSourceSaysThatWordsAreWords() {
        push("source=wire", "urn:kill:heeded");
        push("source=fiction.thrillers", "urn:kill:words");

        assertThat(new String(expectOne("urn:kill:heeded").value(), UTF_8)).contains("\"pubStatus\":\"canceled\"");
        assertThat(new String(expectOne("urn:kill:words").value(), UTF_8)).contains("\"pubStatus\":\"usable\"",
                "\"headline\":\"KILL KILL KILL\"");
    }

    private void push(String query, String uri) {
        String story = "{\"uri\":\"%s\",\"headline\":\"KILL KILL KILL\"}".formatted(uri);
        assertThat(ingest.post(query, "application/json", story.getBytes(UTF_8)).statusCode()).isEqualTo(202);
    }

    @Test
    void bodyThatCurlDeclaresToBeAFormIsReadByLooking() {
        var answer = ingest.post("source=curl", "application/x-www-form-urlencoded",
                "{\"uri\":\"urn:curl\"}".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("urn:curl");
    }

    @Test
    void nothingReadableIsABadRequestAndKept() {
        var answer = ingest.post("source=broken", "application/json", "{\"uri\":".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("Nothing in the body could be read: not JSON at line 1");
        assertThat(new String(rejectedOf("broken").getFirst().value(), UTF_8)).isEqualTo("{\"uri\":");
    }

    @Test
    void refusesWhatIsTooLargeOrOfNoFormatThatIsRead() {
        assertThat(ingest.post("", "text/plain", new byte[5 << 20]).statusCode()).isEqualTo(413);
        assertThat(ingest.post("", "image/png", new byte[10]).statusCode()).isEqualTo(415);
        assertThat(ingest.post("", "application/x-ndjson", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(ingest.post("source=no%20spaces", "text/plain", new byte[10]).statusCode()).isEqualTo(400);
        assertThat(ingest.post("", "text/plain", new byte[10], "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "provder=x|query: came 'provder', expected one of source, filename, uri, headline, published, language",
            "source=a&dry|query: came 'dry', expected one of source, filename, uri, headline, published, language",
            "source=a&source=b|query: source came more than once, expected it once"})
    void queryThatIsNotUnderstoodIsRefusedAndPublishesNothing(String query, String detail) {
        byte[] story = "{\"uri\":\"urn:misspelt\"}".getBytes(UTF_8);

        var answer = ingest.post(query, "application/json", story);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(detail);
        assertThat(Topic.read(ingest.kafka(), ingest.raw())).noneMatch(one -> key(one).equals("urn:misspelt"));
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 100,{},HTTP/1.1 400", "Transfer-Encoding: chunked,5;x{}{}{}{},HTTP/1.1 400",
            "Content-Type: multipart/form-data,,HTTP/1.1 415",
            "Content-Type: multipart/form-data; boundary=x,,HTTP/1.1 415"})
    void requestsThatBreakOffOrAreFormsAreProblemsAsAllOthers(String header, @Nullable String body, String status)
            throws IOException {
        try (Socket socket = new Socket(ingest.address().getHost(), ingest.address().getPort())) {
            String length = header.startsWith("Content-Type") ? "Content-Length: 9\r\n" : "";
            socket.getOutputStream().write(("POST /v1/articles HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header
                    + "\r\n" + length + "\r\n" + (body == null ? "--x\r\nA: b" : body)).getBytes(UTF_8));
            socket.shutdownOutput();

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8)).startsWith(status)
                    .contains("application/problem+json");
        }
    }

    @Test
    void tellsWhatItHolds() {
        byte[] story = "EMBARGOED UNTIL FURTHER NOTICE\n\nA minister resigned.".getBytes(UTF_8);
        ingest.post("source=holds&uri=urn:holds&headline=Minister%20goes", "text/plain", story);
        ingest.post("source=holds&uri=urn:open&headline=Other", "text/plain", "A minister stayed.".getBytes(UTF_8));

        assertThat(new String(expectOne("urn:holds").value(), UTF_8)).contains("9999-12-31T23:59:59Z")
                .contains("\"bodyText\":\"A minister resigned.\"");
        assertThat(ingest.get("/actuator/prometheus").body())
                .containsPattern("dateline_ingest_accepted_total\\{[^}]*source=\"holds\"} 2.0")
                .containsPattern("dateline_ingest_held_total\\{[^}]*source=\"holds\"} 1.0");
    }

    @Test
    void showsItsNumbersItsStateAndItsApi() {
        ingest.post("source=counted", "application/x-ndjson", "{\"uri\":\"urn:counted\"}\n{}".getBytes(UTF_8));

        assertThat(ingest.get("/actuator/prometheus").body())
                .contains("dateline_ingest_received_total{format=\"ninjs-1\",source=\"counted\"} 1.0")
                .contains("dateline_ingest_accepted_total{format=\"ninjs-1\",source=\"counted\"} 1.0")
                .contains("dateline_ingest_rejected_total{format=\"ninjs\",reason=\"content\",source=\"counted\"} 1.0")
                .contains("dateline_ingest_send_seconds_count");
        assertThat(ingest.get("/actuator/health/liveness").body()).contains("UP").doesNotContain("kafka");
        assertThat(ingest.get("/actuator/health/readiness").body()).contains("\"kafka\":{");
        assertThat(ingest.get("/actuator/info").statusCode()).isEqualTo(200);
        assertThat(ingest.get("/v3/api-docs").body()).contains("\"202\"");
    }

    @Test
    void apiTellsEveryMediaTypeThatIsRead() {
        JsonNode content = JsonMapper.shared().readTree(ingest.get("/v3/api-docs").body())
                .at("/paths/~1v1~1articles/post/requestBody/content");

        assertThat(content.propertyNames()).containsExactlyInAnyOrderElementsOf(Formats.TYPES.keySet()).contains(
                "application/json", "application/x-ndjson", "text/plain", "application/vnd.iptc.g2.newsmessage+xml",
                "text/vnd.iptc.newsml", "application/nitf+xml", "application/rss+xml", "message/rfc822", "text/html",
                "application/gzip", "application/warc");
        assertThat(content.at("/application~1nitf+xml/schema/description").asString()).isEqualTo("Read as nitf");
    }

    private ConsumerRecord<byte[], byte[]> expectOne(String uri) {
        List<ConsumerRecord<byte[], byte[]>> found = Topic.read(ingest.kafka(), ingest.raw()).stream()
                .filter(r -> key(r).equals(uri)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<ConsumerRecord<byte[], byte[]>> rejectedOf(String source) {
        return Topic.read(ingest.kafka(), ingest.rejected()).stream().filter(r -> key(r).equals(source)).toList();
    }

    private static String key(ConsumerRecord<byte[], byte[]> of) {
        return new String(of.key(), UTF_8);
    }
}
