package news.dateline.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A process of ours, its output kept in a log file. It gets a session of its own where the system has {@code setsid}: a
 * Ctrl-C on the terminal then reaches the parent alone, which stops its children in order.
 */
public final class ChildProcess {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @throws UncheckedIOException when the system refuses; the text names the command and the log
     */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        var whole = new ArrayList<String>();
        Executables.find("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new ChildProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start %s as %s, log %s".formatted(name, whole, log), e);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit status; only of a process that has ended. */
    public int exitStatus() {
        return process.exitValue();
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException when it ends first or takes longer; the text carries the end of its log
     */
    public void await(BooleanSupplier ready, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("%s ended with status %d before it was ready; the end of %s:%n%s"
                        .formatted(name, process.exitValue(), log, logEnd()));
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%s was not ready after %d s; the end of %s:%n%s"
                        .formatted(name, limit.toSeconds(), log, logEnd()));
            }
            sleep();
        }
    }

    /** Completes when it has ended. */
    public CompletableFuture<Process> onEnd() {
        return process.onExit();
    }

    /** SIGTERM, and SIGKILL to what is left of it after the limit. */
    public void stop(Duration limit) {
        var family = family();
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        family.filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    /** SIGKILL to it and to its children. */
    public void kill() {
        var family = family().toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(handle -> handle.onExit().join());
    }

    /** The last lines of its log. */
    public String logEnd() {
        try (Stream<String> lines = Files.lines(log)) {
            var all = lines.toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - 20), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }

    private Stream<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().stream();
    }

    private static void sleep() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a process", e);
        }
    }
}
