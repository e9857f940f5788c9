package news.dateline.ingest.source.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.IngestProcess;
import news.dateline.ingest.Topic;
import news.dateline.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances share eight sources, each read by one of them; one is killed while files come, then the other is stopped in
 * order and comes back: every file arrives exactly once.
 */
class TwoInstancesIT {

    private static final int SOURCES = 8;
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folders;

    private final AtomicInteger written = new AtomicInteger();
    private String topics = "ingest-two";

    @Test
    void ownershipMovesWithin30SecondsAndEveryFileArrivesOnce() throws IOException {
        List<String> sources = sources();
        AtomicBoolean enough = new AtomicBoolean();
        try (IngestProcess one = start("one", sources); IngestProcess other = start("other", sources)) {
            await().atMost(LONG).until(() -> owners(one).size() == 2);
            CompletableFuture<Void> flow = CompletableFuture.runAsync(() -> writeUntil(enough),
                    Thread::startVirtualThread);
            await().atMost(LONG).until(() -> arrived().size() > 50);
            await().atMost(LONG).until(() -> told(one) > 0 && told(other) > 0 && told(one) + told(other) == SOURCES);

            other.kill();
            long killed = System.nanoTime();
            int atKill = written.get();
            // all of what had been written when it died, and for each source something of what came later
            await().atMost(LONG).until(() -> arrived().stream().filter(n -> n < atKill).count() == atKill
                    && arrived().stream().filter(n -> n >= atKill).map(n -> n % SOURCES).distinct()
                            .count() == SOURCES);
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(30));
            assertThat(owners(one)).containsExactly(one.pid());
            await().atMost(LONG).until(() -> told(one) == SOURCES);

            one.stop();
            try (IngestProcess again = start("again", sources)) {
                await().atMost(LONG).until(() -> owners(again).equals(Set.of(again.pid())));
                enough.set(true);
                flow.join();
                await().atMost(LONG).until(() -> arrived().size() == written.get());
                await().atMost(LONG).until(() -> waiting() == 0);
            }
        }
        expectEachOnce();
    }

    /** A machine that sleeps, or whose disk hangs, does not know that others have taken over when it goes on. */
    @Test
    void ownerThatStallsAndComesBackReadsNothingTwice() throws IOException, InterruptedException {
        topics = "ingest-stalled";
        List<String> sources = sources();
        AtomicBoolean enough = new AtomicBoolean();
        try (IngestProcess one = start("one", sources); IngestProcess other = start("other", sources)) {
            await().atMost(LONG).until(() -> owners(one).size() == 2);
            CompletableFuture<Void> flow = CompletableFuture.runAsync(() -> writeUntil(enough),
                    Thread::startVirtualThread);
            await().atMost(LONG).until(() -> arrived().size() > 50);

            signal("STOP", other);
            int atStop = written.get();
            await().atMost(LONG).until(() -> arrived().stream().filter(n -> n >= atStop).map(n -> n % SOURCES)
                    .distinct().count() == SOURCES);
            signal("CONT", other);
            int atReturn = written.get();
            await().atMost(LONG).until(() -> owners(one).size() == 2 && written.get() > atReturn + 100);
            enough.set(true);
            flow.join();
            await().atMost(LONG).until(() -> arrived().size() == written.get());
            await().atMost(LONG).until(() -> waiting() == 0);
        }
        expectEachOnce();
    }

    private static void signal(String name, IngestProcess to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(to.pid())).start().waitFor()).isZero();
    }

    private void expectEachOnce() {
        Map<String, Long> counts = Topic.read(TestServers.kafka(), topics + ".raw").stream()
                .collect(Collectors.groupingBy(one -> new String(one.key(), UTF_8), Collectors.counting()));
        assertThat(counts).hasSize(written.get())
                .allSatisfy((uri, count) -> assertThat(count).as(uri).isEqualTo(1));
    }

    private List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            Path folder = Files.createDirectories(folders.resolve("in-" + i));
            sources.addAll(List.of("--dateline.sources.s" + i + ".type=folder",
                    "--dateline.sources.s" + i + ".location=" + folder, "--dateline.sources.s" + i + ".every=200ms",
                    "--dateline.sources.s" + i + ".settle=100ms"));
        }
        return sources;
    }

    private IngestProcess start(String name, List<String> sources) {
        return IngestProcess.start(TestServers.kafka(), topics, folders.resolve(name + ".log"), sources);
    }

    /** The processes that read all the sources, as an instance sees it. */
    private static Set<Long> owners(IngestProcess asked) {
        List<Long> owners = Pattern.compile("\"owner\":\"[^\"]*/(\\d+)\"").matcher(asked.get("/v1/sources")).results()
                .map(match -> Long.valueOf(match.group(1))).toList();
        return owners.size() == SOURCES ? new TreeSet<>(owners) : Set.of();
    }

    /** Of how many sources an instance tells whether they fail. */
    private static long told(IngestProcess asked) {
        return asked.get("/actuator/prometheus").lines()
                .filter(line -> line.startsWith("dateline_ingest_source_failing{")).count();
    }

    private void writeUntil(AtomicBoolean enough) {
        try {
            while (!enough.get()) {
                int n = written.get();
                Path half = folders.resolve("half.json");
                Files.writeString(half, "{\"uri\":\"urn:" + n + "\"}");
                Files.move(half, folders.resolve("in-" + n % SOURCES).resolve(n + ".json"),
                        StandardCopyOption.ATOMIC_MOVE);
                written.incrementAndGet();
                Thread.sleep(40);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Integer> arrived() {
        return Topic.read(TestServers.kafka(), topics + ".raw").stream()
                .map(one -> Integer.valueOf(new String(one.key(), UTF_8).substring("urn:".length())))
                .collect(Collectors.toSet());
    }

    private long waiting() throws IOException {
        long waiting = 0;
        for (int i = 0; i < SOURCES; i++) {
            try (Stream<Path> files = Files.list(folders.resolve("in-" + i))) {
                waiting += files.filter(Files::isRegularFile).count();
            }
        }
        return waiting;
    }
}
