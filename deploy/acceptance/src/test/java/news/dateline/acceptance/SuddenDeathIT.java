package news.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
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
    void nothingAcknowledgedIsLostAndNothingIsDoubled() {
        var ports = Ground.freePorts();
        try (var stack = new Stack(new Plan(Ground.ROOT, Addresses.from(ports), data, 1, 1), SuddenDeathIT::say)) {
            stack.start();
            var wire = new Wire(ports);
            var enough = new AtomicBoolean();
            var flow = CompletableFuture.runAsync(() -> wire.flowUntil(enough::get), Thread::startVirtualThread);
            for (var name : List.of("enrich", "publish", "ingest", "elasticsearch", "kafka")) {
                awaitHundredMore(wire, flow);
                stack.part(name).kill();
                var killed = Instant.now();
                stack.part(name).start();
                say("%s killed after %d stories, ready again after %d s".formatted(name, wire.acknowledged().size(),
                        Duration.between(killed, Instant.now()).toSeconds()));
            }
            awaitHundredMore(wire, flow);
            enough.set(true);
            flow.orTimeout(2, TimeUnit.MINUTES).join();
            assertEverythingIsThereOnce(wire, new Index(ports + 4), new Topics(ports + 3));
        }
    }

    private static void awaitHundredMore(Wire wire, CompletableFuture<Void> flow) {
        var before = wire.acknowledged().size();
        Awaitility.await("a hundred stories more than " + before).atMost(Duration.ofMinutes(2))
                .until(() -> flow.isDone() || wire.acknowledged().size() > before + 100);
        // A flow that has ended has failed
        assertThat(flow).isNotDone();
    }

    private static void assertEverythingIsThereOnce(Wire wire, Index index, Topics topics) {
        var expected = wire.acknowledged().size();
        var flown = Instant.now();
        try {
            Awaitility.await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
                assertThat(index.count("articles")).isEqualTo(expected);
                // Each story has the same two dated sentences
                assertThat(index.count("timeline")).isEqualTo(2L * expected);
            });
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(e.getMessage() + topics.whereabouts(wire.acknowledged()), e);
        }
        say("all of %d stories found once, %d s after the last".formatted(expected,
                Duration.between(flown, Instant.now()).toSeconds()));
    }

    @SuppressWarnings("SystemOut") // the course of events belongs into the report
    private static void say(String line) {
        System.out.println(line);
    }
}
