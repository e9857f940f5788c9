package news.dateline.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import news.dateline.local.server.Distribution;
import news.dateline.local.server.Kafka;

/**
 * Makes the AOT cache of a service: starts it as it will be started, beside a real Kafka, uses it, stops it. The cache then
 * holds the classes that were loaded and the profiles of the methods that ran; of Kafka's client alone a start needs six
 * hundred. Elasticsearch is not there, since it needs a shell; what needs it answers that it cannot, by the same code.
 */
final class Train {
    private static final int STOP_SECONDS = 240;
    /** Where a service looks for Kafka unless it is told. */
    private static final int KAFKA = 9092;
    private static final List<String> TOPICS = List.of("news.articles.raw", "news.articles.enriched");

    private Train() {
    }

    /** Arguments: the cache to make, the folder of sample stories, the folder of Kafka's jars. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var jars = Path.of(arguments[2]);
        try (var kafka = Kafka.single(new Distribution(jars, jars), Files.createTempDirectory("kafka"), KAFKA)) {
            kafka.start();
            try (var admin = Admin.create(
                    Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()))) {
                makeTopics(admin);
                train(Path.of(arguments[0]), Path.of(arguments[1]));
                expectReached(admin);
            }
        }
    }

    /** Those that the service finds when others have made them; what it makes itself it makes. */
    static void makeTopics(Admin admin) throws InterruptedException, ExecutionException {
        admin.createTopics(TOPICS.stream().map(topic -> new NewTopic(topic, 1, (short) 1)).toList()).all().get();
    }

    /** A cache without what Kafka's client needs would be no failure, only a slower start of every pod. */
    static void expectReached(Admin admin) throws InterruptedException, ExecutionException {
        var groups = admin.listGroups().all().get();
        var written = admin.listOffsets(Map.of(new TopicPartition(TOPICS.getFirst(), 0), OffsetSpec.latest())).all()
                .get().values().iterator().next().offset();
        if (groups.isEmpty() && written == 0) {
            throw new IllegalStateException(("the service in training has not reached Kafka at 127.0.0.1:%d: expected a"
                    + " consumer group or a story in %s, found neither; see what it logged above").formatted(KAFKA,
                            TOPICS.getFirst()));
        }
    }

    private static void train(Path cache, Path samples) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command(cache)).inheritIO();
        builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(Ports.MANAGEMENT)); // as pods have it
        var service = builder.start();
        try {
            var lessons = new Lessons(Ports.ofThisService(), Ports.management(), samples);
            lessons.awaitLiveness(service::isAlive);
            lessons.run();
        } finally {
            service.destroy();
        }
        expectDone(service, cache);
    }

    private static List<String> command(Path cache) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:AOTCacheOutput=" + cache, "@" + cache.resolveSibling("jvm.options"),
                "@" + cache.resolveSibling("service.options"));
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
