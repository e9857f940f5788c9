package news.dateline.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of deploy/observability. */
final class Files {
    static final Path HERE = Path.of(System.getProperty("dateline.root", "../..")).toAbsolutePath().normalize().resolve(
            "deploy/observability");
    static final JsonMapper JSON = JsonMapper.shared();

    private Files() {
    }

    static String read(String name) {
        try {
            return java.nio.file.Files.readString(HERE.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    static JsonNode yaml(String name) {
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(read(name)));
    }

    /** Names of the files in a folder that end so. */
    static List<String> in(String folder, String end) {
        try (var files = java.nio.file.Files.list(HERE.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(end)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
