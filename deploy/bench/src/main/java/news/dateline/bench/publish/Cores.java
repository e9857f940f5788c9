package news.dateline.bench.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Gives processes cores of their own, as if they ran on machines of their own; by the system's {@code taskset}. */
final class Cores {
    private Cores() {
    }

    /**
     * Lets a process, what it has started and all their threads run on some cores only.
     *
     * @param cores as {@code taskset -c} takes them, such as {@code 0} or {@code 1-3}
     * @throws IllegalStateException where the system refuses; the text says what it said
     */
    static void keep(long pid, String cores) {
        ProcessHandle.of(pid).stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .forEach(one -> run(List.of("taskset", "--all-tasks", "--cpu-list", "--pid", cores,
                        String.valueOf(one.pid()))));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("--apart needs taskset, of the package util-linux", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
