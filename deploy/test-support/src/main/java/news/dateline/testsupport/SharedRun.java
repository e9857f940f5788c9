package news.dateline.testsupport;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import news.dateline.local.process.ChildProcess;

/**
 * The servers that one run shares. A run is the Maven process above this one (or, in an editor, the process that started
 * this one): a {@link Keeper} starts them, writes their addresses to a file, and ends them when that process is gone.
 */
final class SharedRun {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    record Servers(String kafka, String elasticsearch, String kind) {
    }

    private static final class Holder {
        static final Servers SERVERS = find();
    }

    private SharedRun() {
    }

    static Servers servers() {
        return Holder.SERVERS;
    }

    @SuppressWarnings("SystemOut") // the run says which servers it used
    private static Servers find() {
        var run = owner();
        var folder = Checkout.root().resolve("target/test-servers/run-" + run.pid());
        try {
            Files.createDirectories(folder);
            try (var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); var _ = lock.lock()) {
                var addresses = folder.resolve("servers.properties");
                if (!Files.exists(addresses))
                    startKeeper(run, folder, addresses);
                var servers = read(addresses);
                System.out.printf("Tests use Kafka at %s and Elasticsearch at %s, run as %s%n", servers.kafka(),
                        servers.elasticsearch(), servers.kind());
                return servers;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder of the test servers, " + folder, e);
        }
    }

    private static void startKeeper(ProcessHandle run, Path folder, Path addresses) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-Dlogback.configurationFile=keeper-logback.xml",
                "-Ddateline.root=" + Checkout.root(), "-cp", classPath));
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("dateline.test."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(Keeper.class.getName(), Long.toString(run.pid()), folder.toString()));
        ChildProcess.start("the keeper of the test servers", command, Map.of(), folder.resolve("keeper.log"))
                .await(() -> Files.exists(addresses), START_LIMIT);
    }

    private static Servers read(Path addresses) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(addresses)) {
            properties.load(in);
        }
        return new Servers(properties.getProperty("kafka"), properties.getProperty("elasticsearch"),
                properties.getProperty("kind"));
    }

    private static ProcessHandle owner() {
        var parent = ProcessHandle.current().parent().orElse(ProcessHandle.current());
        for (var process = parent; process != null; process = process.parent().orElse(null)) {
            if (process.info().commandLine().orElse("").contains("org.codehaus.plexus.classworlds"))
                return process;
        }
        return parent;
    }
}
