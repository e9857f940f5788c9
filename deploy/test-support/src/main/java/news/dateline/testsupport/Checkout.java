package news.dateline.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Checkout {
    private Checkout() {
    }

    /** Its root: what the build says ({@code dateline.root}), else the nearest folder above that holds the root pom. */
    static Path root() {
        var said = System.getProperty("dateline.root");
        if (said != null)
            return Path.of(said);
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/local/servers")))
                return folder;
        }
        throw new IllegalStateException("Not inside a checkout of Dateline: " + Path.of("").toAbsolutePath());
    }
}
