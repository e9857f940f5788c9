package news.dateline.acceptance;

import java.nio.file.Path;
import java.util.stream.IntStream;

import news.dateline.local.process.Ports;

/** Where the acceptance tests run. */
final class Ground {
    static final Path ROOT = Path.of(System.getProperty("dateline.root", "../..")).toAbsolutePath().normalize();

    private Ground() {
    }

    /** The first of five free ports in a row. */
    static int freePorts() {
        for (var first = 21_000 + (int) (ProcessHandle.current().pid() % 400) * 10; first < 60_000; first += 5) {
            var at = first;
            if (IntStream.range(at, at + 5).noneMatch(Ports::isTaken))
                return at;
        }
        throw new AssertionError("no five free ports in a row");
    }
}
