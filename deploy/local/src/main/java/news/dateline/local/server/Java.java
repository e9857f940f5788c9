package news.dateline.local.server;

import java.nio.file.Path;

/** The Java that runs this program; the servers run on the same. */
final class Java {
    static final Path HOME = Path.of(System.getProperty("java.home"));
    static final String COMMAND = HOME.resolve("bin/java").toString();

    private Java() {
    }
}
