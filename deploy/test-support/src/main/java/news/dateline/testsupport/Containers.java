package news.dateline.testsupport;

import java.time.Duration;
import java.util.stream.Stream;

import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

import news.dateline.local.process.Ports;

/**
 * The servers as containers. The images are never pulled: they are there, or the tests use processes. Their names can be
 * set: {@code dateline.test.kafka-image} and {@code dateline.test.elasticsearch-image}.
 */
record Containers(DockerImageName kafkaImage, DockerImageName elasticsearchImage) implements Kind {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    Containers() {
        this(image("dateline.test.kafka-image", "apache/kafka", "4.3.1"), image("dateline.test.elasticsearch-image",
                "docker.elastic.co/elasticsearch/elasticsearch", "9.5.3"));
    }

    private static DockerImageName image(String property, String name, String tag) {
        return DockerImageName.parse(System.getProperty(property, name + ":" + tag)).asCompatibleSubstituteFor(name);
    }

    /** Whether a Docker engine answers and has both images. */
    boolean areAtHand() {
        return Engine.answers() && images().allMatch(Engine::has);
    }

    /** Itself, if {@linkplain #areAtHand at hand}; otherwise an error that says what is missing. */
    Containers expectAtHand() {
        if (!Engine.answers()) {
            throw new IllegalStateException("dateline.test.servers is 'container', but no Docker engine answers; "
                    + "start one or set DOCKER_HOST");
        }
        var missing = images().filter(image -> !Engine.has(image)).map(DockerImageName::asCanonicalNameString).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(("dateline.test.servers is 'container', but the engine does not have %s; "
                    + "pull them, or make some with deploy/test-support/images/build").formatted(missing));
        }
        return this;
    }

    private Stream<DockerImageName> images() {
        return Stream.of(kafkaImage, elasticsearchImage);
    }

    @Override
    public String title() {
        return "containers of " + kafkaImage + " and " + elasticsearchImage;
    }

    /** The same broker as the one that runs as a process, as far as tests can tell. */
    @Override
    public OwnServer kafka() {
        var port = Ports.free();
        var container = new KafkaContainer(kafkaImage)
                // KafkaContainer would start the broker from a shell, which does not pass on the signal to stop
                .withCommand("/etc/kafka/docker/run")
                .withEnv("KAFKA_ADVERTISED_LISTENERS",
                        "PLAINTEXT://%s:%d,BROKER://localhost:9093".formatted(Engine.host(), port))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                // Stories of long ago stay
                .withEnv("KAFKA_LOG_RETENTION_HOURS", "-1")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", "33554432")
                .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", "33554432")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
                .withEnv("KAFKA_HEAP_OPTS", "-Xms256m -Xmx512m")
                .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return new OwnContainer(container, port, 9092, starts -> Wait.forLogMessage(".*Kafka Server started.*", starts)
                .withStartupTimeout(START_LIMIT));
    }

    @Override
    public OwnServer elasticsearch() {
        var container = new ElasticsearchContainer(elasticsearchImage).withEnv("xpack.security.enabled", "false")
                .withEnv("action.auto_create_index", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        return new OwnContainer(container, Ports.free(), 9200,
                _ -> Wait.forHttp("/_cluster/health?wait_for_status=yellow&timeout=2s").forPort(9200)
                        .withStartupTimeout(START_LIMIT));
    }
}
