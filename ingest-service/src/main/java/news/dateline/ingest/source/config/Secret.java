package news.dateline.ingest.source.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a secret is found: {@code env:NAME} or {@code file:/path}. The secret itself is read when it is needed, so that
 * a new one counts from the next login on, and is never part of a text.
 */
public record Secret(String reference) {

    private static final String ENV = "env:";
    private static final String FILE = "file:";

    /** What is wrong with it, if anything. */
    Optional<String> findFault() {
        if (reference.startsWith(ENV)) {
            String name = reference.substring(ENV.length());
            return System.getenv(name) == null
                    ? Optional.of("came " + reference + ", but there is no such variable of the environment")
                    : Optional.empty();
        }
        if (reference.startsWith(FILE)) {
            return Files.isReadable(path())
                    ? Optional.empty()
                    : Optional.of("came " + reference + ", but there is no such file, or it cannot be read");
        }
        return Optional.of("came in plain, expected env:NAME or file:/path, where it is read");
    }

    /** The secret; blanks at its ends, such as the line end of a file, fall away. */
    public String read() throws IOException {
        if (reference.startsWith(FILE))
            return Files.readString(path()).strip();
        String value = System.getenv(reference.substring(ENV.length()));
        if (value == null)
            throw new IOException(reference + ": there is no such variable of the environment");
        return value.strip();
    }

    private Path path() {
        return Path.of(reference.substring(FILE.length()));
    }
}
