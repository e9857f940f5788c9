package news.dateline.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs on the PATH. */
public final class Executables {
    private Executables() {
    }

    public static Optional<Path> find(String name) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
