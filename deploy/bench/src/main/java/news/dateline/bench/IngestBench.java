package news.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;

import news.dateline.local.process.Folders;
import news.dateline.local.process.Ports;
import news.dateline.local.server.Distribution;
import news.dateline.local.server.Kafka;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ingest}: how many stories a second ingest takes, beside a bare producer with the same records. */
@Command(name = "ingest", mixinStandardHelpOptions = true, version = "Dateline 1.0", description = "Pushes stories into ingest, and sends the same records with a bare Kafka producer (acks=all), in turn; prints both rates and their ratio.")
final class IngestBench implements Callable<Integer> {
    private static final String BARE = "bench.bare";

    @Option(names = "--stories", paramLabel = "FILE", description = "Stories, one JSON object a line, gzip (default ../shared/corpora/reuters21578.ndjson.gz).")
    private Path file = Path.of(System.getProperty("dateline.root", "."),
            "../shared/corpora/reuters21578.ndjson.gz");

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Rounds that are measured (default 5).")
    private int rounds;

    @Option(names = "--copies", paramLabel = "N", defaultValue = "2", description = "How often all stories are pushed in a round (default 2).")
    private int copies;

    @Option(names = "--connections", paramLabel = "N", defaultValue = "4", description = "Connections that push (default 4).")
    private int connections;

    @Option(names = "--stream", paramLabel = "MB", defaultValue = "0", description = "Then stream so many megabytes in one request and watch the memory.")
    private long stream;

    @Option(names = "--ports-from", paramLabel = "N", defaultValue = "0", description = "Ingest on N, Kafka on N+1; else on free ports.")
    private int portsFrom;

    /** Exit status: 0 measured, 1 something failed, 2 wrong command line. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new CommandLine(new IngestBench()).execute(arguments));
    }

    @Override
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var root = Path.of(System.getProperty("dateline.root", "."));
        var folder = Files.createTempDirectory("dateline-bench-");
        var kafka = Kafka.single(Distribution.of(root).atItsPeak(), folder.resolve("kafka"),
                portsFrom == 0 ? Ports.free() : portsFrom + 1);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::kill));
        try (kafka) {
            kafka.start();
            try (var ingest = IngestProcess.start(root, kafka.address(), portsFrom == 0 ? Ports.free() : portsFrom,
                    folder); var bare = new BareProducer(kafka.address())) {
                var stories = Stories.of(file);
                compare(kafka.address(), ingest, bare, stories, System.out);
                if (stream > 0)
                    new Streaming(ingest, stories, System.out).run(stream * 1_000_000, "stream");
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private void compare(String kafka, IngestProcess ingest, BareProducer bare, Stories stories, PrintStream out)
            throws InterruptedException, ExecutionException {
        var records = warmUp(kafka, ingest, bare, stories, out);
        var ratios = new ArrayList<Double>();
        for (var round = 1; round <= rounds; round++) {
            var bodies = stories.bodies("r" + round + "c", copies);
            // in turn, each first in every other round
            double pushed;
            double sent;
            var before = ingest.processorTime();
            if (round % 2 == 1) {
                pushed = rate(records.size(), () -> ingest.push(bodies, connections));
                sent = rate(records.size(), () -> bare.send(records));
            } else {
                sent = rate(records.size(), () -> bare.send(records));
                pushed = rate(records.size(), () -> ingest.push(bodies, connections));
            }
            ratios.add(pushed / sent);
            out.printf(
                    "round %d: ingest %7.0f stories/s, bare producer %7.0f records/s, ratio %.2f, %3.0f µs of CPU a story%n",
                    round, pushed, sent, pushed / sent,
                    ingest.processorTime().minus(before).toNanos() / 1e3 / records.size());
        }
        ratios.sort(null);
        out.printf("ratio, median of %d rounds: %.2f (from %.2f to %.2f)%n", rounds, ratios.get(ratios.size() / 2),
                ratios.getFirst(), ratios.getLast());
    }

    private List<ProducerRecord<byte[], byte[]>> warmUp(String kafka, IngestProcess ingest, BareProducer bare,
            Stories stories, PrintStream out) throws InterruptedException, ExecutionException {
        for (var round = 0; round < 3; round++) {
            ingest.push(stories.bodies("w" + round + "c", copies), connections);
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(BARE, 12, (short) 1))).all().get();
        }
        var records = BareProducer.copy(kafka, "news.articles.raw", BARE, stories.size() * copies);
        bare.send(records);
        var bytes = records.stream().mapToLong(one -> one.value().length).sum();
        out.printf("%d stories, %d records a round, %.1f MB of events; acks=all, lz4, one broker, %d connections%n",
                stories.size(), records.size(), bytes / 1e6, connections);
        return records;
    }

    /** What is done. */
    private interface Work {
        void run() throws InterruptedException;
    }

    private static double rate(int records, Work work) throws InterruptedException {
        var start = System.nanoTime();
        work.run();
        return records * 1e9 / (System.nanoTime() - start);
    }
}
