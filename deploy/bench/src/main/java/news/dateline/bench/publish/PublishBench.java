package news.dateline.bench.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.local.process.Folders;
import news.dateline.local.process.Ports;
import news.dateline.local.server.Distribution;
import news.dateline.local.server.Elasticsearch;
import news.dateline.local.server.Kafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code publish}: how fast publish fills the index, beside raw bulk requests with the same documents. */
@Command(name = "publish", mixinStandardHelpOptions = true, version = "Dateline 1.0", description = "Publishes stories from a topic, and sends the same documents in raw bulk requests, in turn; prints both rates and their ratio. Then how long a story takes to be found at half that load, and how long queries take.")
public final class PublishBench implements Callable<Integer> {
    /** Of the topic, the group and the indices. */
    private static final String NAME = "bench";
    @Option(names = "--stories", paramLabel = "FILE", description = "Stories, one JSON object a line, gzip (default ../shared/corpora/reuters21578.ndjson.gz).")
    private Path file = Path.of(System.getProperty("dateline.root", "."), "../shared/corpora/reuters21578.ndjson.gz");

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Rounds that are measured (default 3).")
    private int rounds;

    @Option(names = "--warm-rounds", paramLabel = "N", defaultValue = "2", description = "Rounds before them; after those, what runs is compiled: a core alone needs more (default 2).")
    private int warmRounds;

    @Option(names = "--size", paramLabel = "N", defaultValue = "40000", description = "Stories of a round (default 40000).")
    private int size;

    @Option(names = "--fresh", paramLabel = "SECONDS", defaultValue = "40", description = "How long stories come at half load (default 40; 0 leaves it out).")
    private int fresh;

    @Option(names = "--warm", paramLabel = "SECONDS", defaultValue = "60", description = "How long they come before that is measured: Elasticsearch compiles for minutes (default 60).")
    private int warm;

    @Option(names = "--load", paramLabel = "N", defaultValue = "0", description = "Stories a second instead of half of what was measured; needs no rounds.")
    private int load;

    @Option(names = "--archive", paramLabel = "N", defaultValue = "200000", description = "Stories that queries search in (default 200000; 0 leaves it out).")
    private int archive;

    @Option(names = "--apart", description = "Elasticsearch has the first core to itself, all else the others: as on machines of their own.")
    private boolean apart;

    @Option(names = "--ports-from", paramLabel = "N", defaultValue = "0", description = "Publish on N, Kafka on N+1, Elasticsearch on N+2; else on free ports.")
    private int portsFrom;

    /** Exit status: 0 measured, 1 something failed, 2 wrong command line. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new CommandLine(new PublishBench()).execute(arguments));
    }

    @Override
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        if (rounds == 0 && load == 0 && fresh > 0) {
            System.err.println("--rounds 0 needs --load, or --fresh 0: nothing is measured of which to take half");
            return 2;
        }
        if (apart && Runtime.getRuntime().availableProcessors() < 2) {
            System.err.println("--apart needs two cores");
            return 2;
        }
        Path root = Path.of(System.getProperty("dateline.root", "."));
        Path folder = Files.createTempDirectory("dateline-bench-");
        Distribution servers = Distribution.of(root).atItsPeak();
        Kafka kafka = Kafka.single(servers, folder.resolve("kafka"), port(1));
        Elasticsearch elasticsearch = new Elasticsearch(servers, folder.resolve("elasticsearch"), port(2),
                apart ? "node.processors: 1" : "");
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::kill));
        Runtime.getRuntime().addShutdownHook(new Thread(elasticsearch::kill));
        try (kafka; elasticsearch) {
            kafka.start();
            elasticsearch.start();
            if (apart) {
                String others = "1-" + (Runtime.getRuntime().availableProcessors() - 1);
                Cores.keep(ProcessHandle.current().pid(), others); // with Kafka, and whatever is started from here on
                Cores.keep(elasticsearch.process().pid(), "0");
            }
            new Run(root, folder, kafka, new Search(elasticsearch.address()), elasticsearch, Events.of(file),
                    System.out).all();
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private int port(int offset) {
        return portsFrom == 0 ? Ports.free() : portsFrom + offset;
    }

    /** One run against servers that are there. */
    private final class Run {
        private final Path root;
        private final Path folder;
        private final Kafka kafka;
        private final Search search;
        private final Elasticsearch elasticsearch;
        private final Events events;
        private final PrintStream out;

        Run(Path root, Path folder, Kafka kafka, Search search, Elasticsearch elasticsearch, Events events,
                PrintStream out) {
            this.root = root;
            this.folder = folder;
            this.kafka = kafka;
            this.search = search;
            this.elasticsearch = elasticsearch;
            this.events = events;
            this.out = out;
        }

        void all() throws InterruptedException, ExecutionException {
            createTopic();
            try (PublishProcess publish = PublishProcess.start(root, kafka.address(), elasticsearch.address(), port(0),
                    NAME, folder)) {
                double stories = ratio(publish);
                if (fresh > 0) {
                    freshness(publish, load > 0 ? load : stories / 2);
                }
                if (archive > 0) {
                    queries(publish);
                }
            }
        }

        /** Prints the ratio; returns how many stories a second the service publishes. */
        private double ratio(PublishProcess publish) throws InterruptedException, ExecutionException {
            List<Double> rates = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int i = 1; rounds > 0 && i <= warmRounds; i++) {
                round(publish, "warm" + i, size);
            }
            for (int round = 1; round <= rounds; round++) {
                Rate[] both = round(publish, "r" + round, size);
                double ratio = both[0].perSecond() / both[1].perSecond();
                rates.add(both[0].perSecond());
                ratios.add(ratio);
                out.printf("round %d: publish %s; raw bulk %s; ratio %.2f%n", round, both[0], both[1], ratio);
            }
            if (rounds > 0) {
                out.printf("ratio: median %.2f%n", Percentiles.of(ratios).at(.5));
            }
            return Percentiles.of(rates).at(.5) / (1 + events.facts());
        }

        /** Documents a second, by the service and raw, of the last two thirds: the first catch up with what was sent meanwhile. */
        private Rate[] round(PublishProcess publish, String name, int stories)
                throws InterruptedException, ExecutionException {
            long documents = stories * (1L + events.facts());
            produce(name, stories);
            Rate published = rate(publish, documents);
            for (String kind : List.of("articles-v1", "timeline-v1")) {
                search.copyMade(NAME + "-" + kind, "raw-" + kind);
            }
            List<byte[]> requests = RawBulk.requests(search.lines(NAME + "-", "raw-"));
            int warm = requests.size() / 3;
            RawBulk.send(search, requests.subList(0, warm));
            var watch = new Watch(search.written("raw-*"), List.of(elasticsearch.process()));
            RawBulk.send(search, requests.subList(warm, requests.size()));
            Rate raw = watch.stop(documents);
            renew();
            return new Rate[]{published, raw};
        }

        /** Removes all documents; the service makes its indices again. */
        private void renew() throws InterruptedException {
            search.remove(NAME + "-articles-v1," + NAME + "-timeline-v1,raw-articles-v1,raw-timeline-v1");
            while (!search.areThere(NAME + "-articles-v1," + NAME + "-timeline-v1")) {
                Thread.sleep(200);
            }
        }

        private Rate rate(PublishProcess publish, long documents) throws InterruptedException {
            var watch = new Watch(await(publish, documents / 3),
                    List.of(publish.process(), kafka.process(), elasticsearch.process()));
            return watch.stop(await(publish, documents));
        }

        private long await(PublishProcess publish, long documents) throws InterruptedException {
            long written = search.written(NAME + "-*");
            while (written < documents) {
                // Rarely at first, for asking takes time, too; often at the end, so that it is seen at once
                Thread.sleep(documents - written > documents / 20 ? 200 : 20);
                written = search.written(NAME + "-*");
            }
            if (publish.status("/actuator/health/liveness") != 200) {
                throw new IllegalStateException("publish has ended; see its log in " + folder);
            }
            return written;
        }

        private void createTopic() throws InterruptedException, ExecutionException {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) kafka.address()))) {
                admin.createTopics(List.of(new NewTopic(NAME, 12, (short) 1))).all().get();
                // what is sent before the broker has taken over a partition may get out of order for good
                admin.listOffsets(IntStream.range(0, 12).mapToObj(partition -> new TopicPartition(NAME, partition))
                        .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()))).all().get();
            }
        }

        private void produce(String name, int stories) throws InterruptedException, ExecutionException {
            var sent = new ArrayList<Future<?>>(stories);
            try (var producer = producer()) {
                for (int i = 0; i < stories; i++) {
                    sent.add(producer.send(new ProducerRecord<>(NAME, ("urn:" + i).getBytes(StandardCharsets.UTF_8),
                            events.event(name, i, Instant.now()))));
                }
                producer.flush();
                for (var one : sent) {
                    one.get();
                }
            }
        }

        private KafkaProducer<byte[], byte[]> producer() {
            return new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafka.address(), "linger.ms", 5, "compression.type", "lz4"),
                    new ByteArraySerializer(), new ByteArraySerializer());
        }

        private void freshness(PublishProcess publish, double perSecond)
                throws InterruptedException, ExecutionException {
            produce("before", 5_000);
            await(publish, 5_000 * (1L + events.facts()));
            try (var producer = producer()) {
                Percentiles times = new Freshness(search, producer, events, NAME).measure(perSecond, warm, fresh);
                out.printf("received to searchable at %.0f stories/s: %s%n", perSecond, times);
            }
            renew();
        }

        private void queries(PublishProcess publish) throws InterruptedException, ExecutionException {
            produce("archive", archive);
            await(publish, archive * (1L + events.facts()));
            search.ask("GET", "/" + NAME + "-*/_refresh", "");
            out.printf("%d stories, %d facts%n", archive, (long) archive * events.facts());
            new Queries(publish, "archive", out).measure(100);
        }
    }
}
