package news.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.local.stack.Addresses;
import news.dateline.local.stack.Plan;
import news.dateline.local.stack.Stack;

/** Each process is killed (SIGKILL) while stories flow: what was acknowledged is in the index, once. */
class SuddenDeathIT {
    @TempDir
    private Path data;

    @Test
    @SuppressWarnings("SystemOut") // the stack's progress belongs into the report
    void nothingAcknowledgedIsLostAndNothingIsDoubled() {
        var ports = Ground.freePorts();
        try (var stack = new Stack(new Plan(Ground.ROOT, Addresses.from(ports), data, 1, 1),
                line -> System.out.println(line))) {
            stack.start();
            var wire = new Wire(ports);
            var enough = new AtomicBoolean();
            var flow = CompletableFuture.runAsync(() -> wire.flowUntil(enough::get), Thread::startVirtualThread);
            for (var name : List.of("enrich", "publish", "ingest", "elasticsearch", "kafka")) {
                var before = wire.acknowledged().size();
                Awaitility.await().atMost(Duration.ofMinutes(2))
                        .until(() -> wire.acknowledged().size() > before + 100);
                stack.part(name).kill();
                stack.part(name).start();
            }
            enough.set(true);
            flow.orTimeout(2, TimeUnit.MINUTES).join();
            assertEverythingIsThereOnce(wire, new Index(ports + 4));
        }
    }

    private static void assertEverythingIsThereOnce(Wire wire, Index index) {
        var expected = wire.acknowledged().size();
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(index.count("articles")).isEqualTo(expected);
            // Each story has the same two dated sentences
            assertThat(index.count("timeline")).isEqualTo(2L * expected);
        });
    }
}
