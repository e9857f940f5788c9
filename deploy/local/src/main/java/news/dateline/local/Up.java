package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import news.dateline.local.feed.Feeding;
import news.dateline.local.feed.Findings;
import news.dateline.local.stack.Addresses;
import news.dateline.local.stack.Plan;
import news.dateline.local.stack.Stack;
import news.dateline.local.stack.StackFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code up}: starts everything, feeds the samples, shows what was found, and waits to be stopped. */
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false, version = "Dateline 1.0", description = "Starts Kafka, Elasticsearch and Dateline's three services on this machine and feeds the sample "
        + "stories. Ctrl-C stops all of it.")
final class Up implements Callable<Integer> {
    @Option(names = "--empty", description = "Feed nothing.")
    private boolean empty;

    @Option(names = "--ports-from", paramLabel = "N", description = "Ingest on N, enrich on N+1, publish on N+2, Kafka "
            + "on N+3, Elasticsearch on N+4. Without it: 8081, 8082, 8083, 9092, 9200.")
    private @Nullable Integer portsFrom;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep data and logs here. Without it: a folder of "
            + "deploy/local/.data, one for each --ports-from.")
    private @Nullable Path data;

    @Option(names = "--brokers", paramLabel = "N", defaultValue = "1", description = "Kafka brokers (default 1).")
    private int brokers;

    @Option(names = "--enrich", paramLabel = "N", defaultValue = "1", description = "Enrich services (default 1).")
    private int enrich;

    /** Exit status: 0 stopped in order, 1 something failed, 2 the command line is wrong. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Up()).setExecutionExceptionHandler(Commands::tell).execute(arguments));
    }

    @Override
    // A command talks to its terminal; what is closed is the stack, not its output
    @SuppressWarnings({"SystemOut", "ClosingStandardOutputStreams"})
    public Integer call() {
        var root = Commands.root();
        var addresses = portsFrom == null ? Addresses.usual() : Addresses.from(portsFrom);
        var plan = new Plan(root, addresses, folder(root), brokers, enrich);
        try (var stack = new Stack(plan, System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            stack.start();
            if (!empty)
                feed(addresses, root.resolve("deploy/local/samples"));
            where(addresses);
            System.out.println("ready");
            var end = stack.awaitFirstEnd();
            if (stack.isClosing())
                return 0;
            throw new StackFailure(end);
        }
    }

    private Path folder(Path root) {
        if (data != null)
            return data.toAbsolutePath().normalize();
        return root.resolve("deploy/local/.data").resolve(portsFrom == null ? "usual" : "from-" + portsFrom);
    }

    @SuppressWarnings("SystemOut")
    private static void feed(Addresses addresses, Path samples) {
        try (var files = Files.list(samples)) {
            var stories = files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
            if (!new Feeding(addresses, System.out).feed(stories)) {
                throw new StackFailure("not all sample stories became searchable; see the lines above");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample stories in " + samples, e);
        }
        new Findings(addresses, System.out).show();
    }

    @SuppressWarnings("SystemOut")
    private static void where(Addresses addresses) {
        System.out.println();
        for (var line : List.of("page        " + Addresses.http(addresses.publish()) + "/",
                "articles    " + Addresses.http(addresses.publish()) + "/v1/articles?q=nuclear",
                "timeline    " + Addresses.http(addresses.publish()) + "/v1/timeline?entity=Rex+Tillerson",
                "push        deploy/local/feed FILE…, or POST to " + Addresses.http(addresses.ingest())
                        + "/v1/articles",
                "try         curl -H 'Content-Type: application/json' " + Addresses.http(addresses.enrich())
                        + "/v1/enrich -d '{\"versionCreated\":\"2026-03-02\",\"bodyText\":\"Rain fell in Paris on Friday.\"}'",
                "Kibana, Grafana or curl: aliases `articles` and `timeline` of "
                        + Addresses.http(addresses.elasticsearch()))) {
            System.out.println(line);
        }
    }
}
