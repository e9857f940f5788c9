package news.dateline.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files that stand beside the checkout, not in it: other people's wires and corpora, for testing only. */
public final class SharedFiles {
    private SharedFiles() {
    }

    /** The file of this name under {@code ../shared}, if it is there; a test skips, saying so, where it is not. */
    public static Optional<Path> find(String relative) {
        return Optional.of(Checkout.root().resolveSibling("shared").resolve(relative)).filter(Files::exists);
    }
}
