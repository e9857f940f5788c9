package news.dateline.testsupport;

import java.net.URI;

/**
 * The servers of a test run. The shared ones are started by the first test that asks and serve all modules of one Maven
 * run; they end with it. Whoever uses them uses topics and indices of its own.
 */
public final class TestServers {
    private TestServers() {
    }

    /** {@code host:port} of the shared Kafka. */
    public static String kafka() {
        return SharedRun.servers().kafka();
    }

    /** Address of the shared Elasticsearch, such as {@code http://127.0.0.1:9200}. */
    public static URI elasticsearch() {
        return URI.create("http://" + SharedRun.servers().elasticsearch());
    }

    /** A Kafka of the test's own, started. */
    public static OwnServer ownKafka() {
        return started(Kind.chosen().kafka());
    }

    /** An Elasticsearch of the test's own, started. */
    public static OwnServer ownElasticsearch() {
        return started(Kind.chosen().elasticsearch());
    }

    private static OwnServer started(OwnServer server) {
        server.start();
        return server;
    }
}
