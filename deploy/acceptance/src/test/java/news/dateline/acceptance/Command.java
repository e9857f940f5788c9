package news.dateline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

/** A command of the project, called as a person calls it. */
record Command(Process process, Path output) implements AutoCloseable {

    /** Starts it in the root of the checkout, with these changes to the environment. */
    static Command start(Path root, Map<String, String> environment, String... words) {
        try {
            var output = Files.createTempFile("command-", ".out");
            var builder = new ProcessBuilder(words).directory(root.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new Command(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + List.of(words), e);
        }
    }

    /** Waits until it has printed a line that is exactly this; fails with all it printed when it ends first. */
    Command awaitLine(String line, Duration limit) {
        Awaitility.await().atMost(limit).pollInterval(Duration.ofMillis(200)).until(() -> {
            if (said().lines().anyMatch(line::equals))
                return true;
            if (!process.isAlive()) {
                throw new AssertionError("ended with %d before it said '%s':%n%s".formatted(process.exitValue(), line,
                        said()));
            }
            return false;
        });
        return this;
    }

    /** Waits for its end. */
    int status(Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
                return process.exitValue();
            throw new AssertionError("still runs after %s; it said:%n%s".formatted(limit, said()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It and all processes below it. */
    List<ProcessHandle> family() {
        var family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    @Override
    public void close() {
        family().forEach(ProcessHandle::destroyForcibly);
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
