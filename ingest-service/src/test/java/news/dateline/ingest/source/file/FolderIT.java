package news.dateline.ingest.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.ingest.Ingest;
import news.dateline.ingest.Topic;
import news.dateline.testsupport.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Watched folders, rules, silence and changing configuration, in the running service against a real Kafka. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FolderIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private Path folders;
    private Path in;
    private Path file;
    private Ingest ingest;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folders = temporary;
        in = Files.createDirectories(folders.resolve("in"));
        file = folders.resolve("sources.yaml");
        configure("");
        Path film = Files.createDirectories(folders.resolve("film"));
        Path stuck = Files.createDirectories(folders.resolve("stuck"));
        ingest = Ingest.start(TestServers.kafka(), "ingest-folder", "--dateline.sources-file=" + file,
                "--dateline.sources.wire.type=folder", "--dateline.sources.wire.location=" + in,
                "--dateline.sources.wire.every=200ms", "--dateline.sources.wire.settle=500ms",
                "--dateline.sources.wire.expect=2h", "--dateline.sources.wire.provider=Wire",
                "--dateline.sources.wire.language=de", "--dateline.sources.wire.urgency=6",
                "--dateline.sources.wire.drop[0]=headline matches 'Test.*'",
                "--dateline.sources.wire.route[0].when=keywords.contains('sport')",
                "--dateline.sources.wire.route[0].to=wire.sport", "--dateline.ingest.max-size=9MB",
                "--dateline.sources.film.type=folder", "--dateline.sources.film.location=" + film,
                "--dateline.sources.film.every=200ms", "--dateline.sources.film.settle=200ms",
                "--dateline.sources.film.kills-in-text=false",
                "--dateline.sources.stuck.type=folder", "--dateline.sources.stuck.location=" + stuck,
                "--dateline.sources.stuck.every=200ms", "--dateline.sources.stuck.settle=100ms");
        await().atMost(LONG).until(ingest::isReady);
    }

    @AfterAll
    void stop() {
        ingest.close();
    }

    @Test
    void filesAreReadOnceAndPutAway() throws IOException {
        put("good.json", "{\"uri\":\"urn:good\",\"headline\":\"Good\"}");
        put("bad.json", "{\"uri\":");
        put("half.json", "[{\"uri\":\"urn:half\"},{\"pubstatus\":\"unknown\",\"uri\":\"urn:no\"}]");
        put("unfinished.json.part", "{\"uri\":\"urn:unfinished\"}");
        put(".hidden.json", "{\"uri\":\"urn:hidden\"}");

        await().atMost(LONG).untilAsserted(() -> assertThat(names("done")).contains("good.json", "half.json"));
        await().atMost(LONG).untilAsserted(() -> assertThat(names("failed")).contains("bad.json"));
        assertThat(stories("urn:good")).hasSize(1).first().satisfies(story -> assertThat(value(story))
                .contains("\"provider\":\"Wire\"", "\"language\":\"de\"", "\"urgency\":6", "\"source\":\"wire\""));
        assertThat(stories("urn:half")).hasSize(1);
        assertThat(stories("urn:unfinished")).isEmpty();
        assertThat(stories("urn:hidden")).isEmpty();
        var rejected = Topic.read(ingest.kafka(), ingest.rejected()).stream()
                .filter(one -> Topic.header(one, "filename").equals(java.util.Optional.of("bad.json"))).toList();
        assertThat(rejected).hasSize(1);
        assertThat(value(rejected.getFirst())).isEqualTo("{\"uri\":");
        Files.delete(in.resolve("unfinished.json.part"));
    }

    @Test
    void fileThatIsBeingWrittenIsLeftAlone() throws IOException, InterruptedException {
        try (OutputStream out = Files.newOutputStream(in.resolve("slow.json"))) {
            out.write("{\"uri\":\"urn:slow\",\"headline\":\"".getBytes(UTF_8));
            for (int i = 0; i < 10; i++) {
                out.write("word ".getBytes(UTF_8));
                out.flush();
                Thread.sleep(200);
            }
            out.write("\"}".getBytes(UTF_8));
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(names("done")).contains("slow.json"));
        assertThat(stories("urn:slow")).hasSize(1);
        assertThat(names("failed")).doesNotContain("slow.json");
    }

    @Test
    void rulesDropAndRouteButNeverAKill() throws IOException {
        put("rules.ndjson", """
                {"uri":"urn:test","headline":"Test, please ignore"}
                {"uri":"urn:test-kill","headline":"Test, killed","pubstatus":"canceled"}
                {"uri":"urn:sport","headline":"They won","keywords":["sport"]}
                """);

        await().atMost(LONG).untilAsserted(() -> assertThat(names("done")).contains("rules.ndjson"));
        assertThat(stories("urn:test")).isEmpty();
        assertThat(stories("urn:test-kill")).hasSize(1);
        assertThat(value(stories("urn:sport").getFirst())).contains("\"source\":\"wire.sport\"");
        assertThat(ingest.get("/actuator/prometheus").body())
                .contains("dateline_ingest_dropped_total{format=\"ninjs-1\",source=\"wire\"} 1.0");
    }

    @Test
    void whatCannotBePutAwayHoldsUpNothing() throws IOException {
        Path stuck = folders.resolve("stuck");
        Files.writeString(stuck.resolve("done"), "no folder");
        for (int i = 0; i < 12; i++) {
            String uri = "urn:stuck:" + i;
            Path half = Files.writeString(folders.resolve("stuck.half"), "{\"uri\":\"" + uri + "\"}");
            Files.move(half, stuck.resolve(i + ".json"), StandardCopyOption.ATOMIC_MOVE);
            await().atMost(LONG).until(() -> stories(uri).size() == 1);
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/v1/sources").body())
                .contains("files could not be read or put away, such as "));

        Files.delete(stuck.resolve("done"));
        await().atMost(LONG).until(() -> Files.isDirectory(stuck.resolve("done")) && waiting(stuck) == 0);
        assertThat(IntStream.range(0, 12).mapToObj(i -> stories("urn:stuck:" + i).size())).containsOnly(1);
    }

    private static long waiting(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void killInWordsTakesAStoryBackUnlessItsSourceSaysThatWordsAreWords() throws IOException {
        put("withdrawn.json", "{\"uri\":\"urn:withdrawn\",\"headline\":\"STORY WITHDRAWN: Bank\"}");
        Files.writeString(folders.resolve("film/title.json"),
                "{\"uri\":\"urn:title\",\"headline\":\"STORY WITHDRAWN: A film\"}");

        await().atMost(LONG).until(() -> stories("urn:withdrawn").size() == 1 && stories("urn:title").size() == 1);
        assertThat(value(stories("urn:withdrawn").getFirst())).contains("\"pubStatus\":\"canceled\"");
        assertThat(value(stories("urn:title").getFirst())).contains("\"pubStatus\":\"usable\"");
    }

    @Test
    void fileOfManyLinesIsReadPieceByPieceAndTooLargeOnesArePutAside() throws IOException {
        String lines = IntStream.range(0, 12_000)
                .mapToObj(i -> "{\"uri\":\"urn:large:" + i + "\",\"body_text\":\"" + "x".repeat(1_000) + "\"}")
                .collect(Collectors.joining("\n"));
        put("large.ndjson", lines);
        put("large.bin", "y".repeat(10 << 20));

        await().atMost(LONG).untilAsserted(() -> assertThat(names("done")).contains("large.ndjson"));
        await().atMost(LONG).untilAsserted(() -> assertThat(names("failed")).contains("large.bin"));
        assertThat(Topic.read(ingest.kafka(), ingest.raw()).stream().filter(one -> key(one).startsWith("urn:large:"))
                .map(FolderIT::key).distinct()).hasSize(12_000);
    }

    @Test
    void webArchiveOfAnySizeIsReadPieceByPiece() throws IOException {
        Path half = folders.resolve("crawl.half");
        try (OutputStream out = Files.newOutputStream(half)) {
            for (int i = 0; i < 24; i++) {
                out.write(
                        response(i, "200 OK", "<!DOCTYPE html><html><body><p>" + "Words. ".repeat(50)).getBytes(UTF_8));
                out.write(response(i, "404 Not Found", "z".repeat(1 << 19)).getBytes(UTF_8));
            }
        }
        assertThat(Files.size(half)).isGreaterThan(9 << 20);
        Files.move(half, in.resolve("crawl.warc"), StandardCopyOption.ATOMIC_MOVE);

        await().atMost(LONG).untilAsserted(() -> assertThat(names("done")).contains("crawl.warc"));
        assertThat(Topic.read(ingest.kafka(), ingest.raw()).stream().map(FolderIT::key)
                .filter(uri -> uri.startsWith("https://crawl/")).toList()).hasSize(24).doesNotHaveDuplicates();
    }

    private static String response(int number, String status, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://crawl/" + number
                + "\r\nWARC-Date: 2024-03-01T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:e7c9eff8-f5bc-4aeb-b3d2-9d3df99afb30>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    @Test
    void thousandsOfFilesGoThrough() throws IOException {
        Path aside = Files.createDirectories(folders.resolve("aside"));
        for (int i = 0; i < 3_000; i++) {
            Path one = aside.resolve("many-" + i + ".json");
            Files.writeString(one, "{\"uri\":\"urn:many:" + i + "\"}");
            Files.move(one, in.resolve(one.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }

        await().atMost(LONG).untilAsserted(() -> assertThat(names("done").filter(n -> n.startsWith("many-")))
                .hasSize(3_000));
        var counts = Topic.read(ingest.kafka(), ingest.raw()).stream().map(FolderIT::key)
                .filter(uri -> uri.startsWith("urn:many:"))
                .collect(Collectors.groupingBy(uri -> uri, Collectors.counting()));
        assertThat(counts).hasSize(3_000).allSatisfy((uri, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void sourcesComeAndGoWhileTheServiceRunsAndAFaultKeepsWhatWas() throws IOException {
        Path more = Files.createDirectories(folders.resolve("more"));
        configure("""
                dateline.sources:
                  more:
                    type: folder
                    location: %s
                    every: 200ms
                    settle: 200ms
                    expect: 1s
                """.formatted(more));
        Files.writeString(more.resolve("a.json"), "{\"uri\":\"urn:more:a\"}");
        await().atMost(LONG).until(() -> stories("urn:more:a").size() == 1);
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/actuator/prometheus").body())
                .contains("dateline_ingest_source_silent{source=\"more\"} 1.0")
                .contains("dateline_ingest_source_silent{source=\"wire\"} 0.0"));
        assertThat(ingest.get("/v1/sources").body()).contains("\"id\":\"more\"", "\"silent\":true",
                "\"type\":\"folder\"", "\"state\":\"", "\"owner\":\"");

        configure("dateline.sources:\n  more:\n    tpye: folder\n");
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/actuator/prometheus").body())
                .contains("dateline_ingest_sources_faulty 1.0"));
        Files.writeString(more.resolve("b.json"), "{\"uri\":\"urn:more:b\"}");
        await().atMost(LONG).until(() -> stories("urn:more:b").size() == 1);

        configure("");
        await().atMost(LONG).until(() -> !ingest.get("/v1/sources").body().contains("\"location\":\"" + more.toUri()));
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(file, yaml);
    }

    private void put(String name, String text) throws IOException {
        Path half = folders.resolve(name + ".half");
        Files.writeString(half, text);
        Files.move(half, in.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Stream<String> names(String kind) throws IOException {
        Path folder = in.resolve(kind);
        if (!Files.isDirectory(folder))
            return Stream.empty();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> stories(String uri) {
        return Topic.read(ingest.kafka(), ingest.raw()).stream().filter(one -> key(one).equals(uri)).toList();
    }

    private static String key(ConsumerRecord<byte[], byte[]> of) {
        return new String(of.key(), UTF_8);
    }

    private static String value(ConsumerRecord<byte[], byte[]> of) {
        return new String(of.value(), UTF_8);
    }
}
