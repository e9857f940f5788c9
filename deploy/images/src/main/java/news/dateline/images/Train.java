package news.dateline.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the AOT cache of a service: starts it as it will be started, uses it, stops it. The cache then holds the classes
 * that were loaded and the profiles of the methods that ran. Neither Kafka nor Elasticsearch is there; what needs them
 * answers that it cannot, by the same code.
 */
final class Train {
    private static final int STOP_SECONDS = 240;

    private Train() {
    }

    /** Arguments: the cache to make, the folder of sample stories. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var cache = Path.of(arguments[0]);
        var builder = new ProcessBuilder(command(cache)).inheritIO();
        builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(Ports.MANAGEMENT)); // as pods have it
        var service = builder.start();
        try {
            var lessons = new Lessons(Ports.ofThisService(), Ports.management(), Path.of(arguments[1]));
            lessons.awaitLiveness(service::isAlive);
            lessons.run();
        } finally {
            service.destroy();
        }
        expectDone(service, cache);
    }

    private static List<String> command(Path cache) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ArrayList<>(List.of(java, "-XX:AOTCacheOutput=" + cache, "@" + cache.resolveSibling("jvm.options"),
                "@" + cache.resolveSibling("service.options")));
    }

    /** The JVM writes the cache when it ends. */
    private static void expectDone(Process service, Path cache) throws IOException, InterruptedException {
        if (!service.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            service.destroyForcibly();
            throw new IllegalStateException("the service did not stop within " + STOP_SECONDS + " s");
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the service ended with %d and left no cache at %s".formatted(
                    service.exitValue(), cache));
        }
        System.out.printf("%s: %,d bytes%n", cache, Files.size(cache));
    }
}
