package news.dateline.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the project. */
final class Checkout {
    static final Path ROOT = Path.of(System.getProperty("dateline.root", "../..")).toAbsolutePath().normalize();
    static final Path HERE = ROOT.resolve("deploy/kubernetes");

    private Checkout() {
    }

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
