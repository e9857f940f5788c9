package news.dateline.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders of this machine. */
public final class Folders {
    private Folders() {
    }

    /** Deletes the folder and all in it, if it is there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder))
            return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
