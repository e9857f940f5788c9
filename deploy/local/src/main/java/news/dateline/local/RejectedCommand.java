package news.dateline.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import news.dateline.local.rejected.PutBack;
import news.dateline.local.rejected.Reject;
import news.dateline.local.rejected.Rejects;
import news.dateline.local.rejected.Replay;
import news.dateline.local.stack.Addresses;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code rejected}: lists, shows and replays what ingest could not read, and dead letters. */
@Command(name = "rejected", mixinStandardHelpOptions = true, version = "Dateline 1.0", description = "Lists, shows and replays what ingest could not read; with --topic, the dead letters of enrich (news.articles.raw.dlt) and publish (news.articles.enriched.dlt). Exit status: 0 done, 1 something failed or was refused again, 2 wrong command line.")
final class RejectedCommand implements Runnable {
    @Option(names = "--ports-from", paramLabel = "N", scope = ScopeType.INHERIT, description = "The stack that was started with this option.")
    private @Nullable Integer portsFrom;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", scope = ScopeType.INHERIT, description = "Another Kafka.")
    private @Nullable String kafka;

    @Option(names = "--topic", paramLabel = "NAME", defaultValue = "news.articles.rejected", scope = ScopeType.INHERIT, description = "Another topic (default ${DEFAULT-VALUE}).")
    private String topic = "";

    @Option(names = "--source", paramLabel = "ID", scope = ScopeType.INHERIT, description = "Of this source alone.")
    private @Nullable String source;

    @Option(names = "--kind", paramLabel = "KIND", scope = ScopeType.INHERIT, description = "Of this kind alone: syntax, content, too-large, fault …")
    private @Nullable String kind;

    @Spec
    private @Nullable CommandSpec spec;

    /** Exit status: 0 done, 1 something failed or was refused again, 2 wrong command line. */
    public static void main(String[] arguments) {
        // Kafka's client would say that nobody listens to its log
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new CommandLine(new RejectedCommand()).setExecutionExceptionHandler(Commands::tell)
                .execute(arguments));
    }

    @Override
    public void run() {
        if (spec != null)
            throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: list, show or replay");
    }

    @Command(description = "One line for each: id, when, source, kind, size, file and place in it, reason.")
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    int list() {
        var count = new AtomicInteger();
        rejects().forEachWithoutBytes(reject -> {
            if (isMeant(reject)) {
                System.out.println(reject.line());
                count.incrementAndGet();
            }
        });
        System.out.println(count + " rejected");
        return 0;
    }

    @Command(description = "What is known of one, and its bytes; with --bytes nothing but its bytes.")
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    int show(@Parameters(paramLabel = "ID", description = "As list names it.") String id,
            @Option(names = "--bytes", description = "The bytes alone, as they came.") boolean bytesAlone) {
        var found = new AtomicInteger();
        rejects().forEach(reject -> {
            if (reject.id().equals(id)) {
                show(reject, bytesAlone, System.out);
                found.incrementAndGet();
            }
        });
        if (found.get() == 0)
            System.err.println("failed: nothing on " + topic + " has the id " + id + "; rejected list names them");
        return found.get() == 0 ? 1 : 0;
    }

    @Command(description = "Pushes some into ingest again, as what they came as, and puts dead letters back into their topic: those named, or with --all all that --source and --kind leave. A provider's token is read from the variable DATELINE_TOKEN.")
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    int replay(
            @Parameters(arity = "0..*", paramLabel = "ID", description = "As list names them.") @Nullable List<String> ids,
            @Option(names = "--all", description = "All of them.") boolean all,
            @Option(names = "--ingest", paramLabel = "URL", description = "Another ingest service.") @Nullable URI ingest) {
        Set<String> named = ids == null ? new HashSet<>() : new HashSet<>(ids);
        if (named.isEmpty() && !all && spec != null)
            throw new CommandLine.ParameterException(spec.commandLine(), "name what to replay, or say --all");
        Predicate<Reject> meant = reject -> all ? isMeant(reject) : named.remove(reject.id());
        var replay = new Replay(ingest == null ? Addresses.http(addresses().ingest()) : ingest,
                System.getenv("DATELINE_TOKEN"));
        var counts = new int[2];
        try (var putBack = new PutBack(servers())) {
            rejects().forEach(reject -> {
                if (meant.test(reject))
                    counts[replayed(reject, replay, putBack) ? 0 : 1]++;
            });
        }
        named.forEach(id -> System.err.println("failed: nothing on " + topic + " has the id " + id));
        System.out.println(counts[0] + " taken, " + counts[1] + " not");
        return counts[1] == 0 && named.isEmpty() ? 0 : 1;
    }

    @SuppressWarnings("SystemOut") // a command talks to its terminal
    private static boolean replayed(Reject reject, Replay replay, PutBack putBack) {
        if (!reject.isWhole()) {
            System.out.println(reject.id() + "  not replayed: not all of its bytes were kept");
            return false;
        }
        if (reject.isDeadLetter()) {
            putBack.put(reject);
            System.out.println(reject.id() + "  back in " + reject.get("dlt_topic"));
            return true;
        }
        var outcome = replay.push(reject);
        System.out.println(reject.id() + "  " + (outcome.isTaken() ? "taken  " : "refused ") + outcome.answer());
        return outcome.isTaken();
    }

    private static void show(Reject reject, boolean bytesAlone, PrintStream out) {
        if (!bytesAlone) {
            reject.headers().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(header -> out.printf("%-14s %s%n", header.getKey(), header.getValue()));
            out.printf("%-14s %d%s%n%n", "bytes", reject.bytes().length,
                    reject.isWhole() ? "" : ", which are not all of them");
        }
        try {
            out.write(reject.bytes());
            if (!bytesAlone)
                out.println();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isMeant(Reject reject) {
        return (source == null || source.equals(reject.source())) && (kind == null || kind.equals(reject.kind()));
    }

    private Rejects rejects() {
        return new Rejects(servers(), topic);
    }

    private String servers() {
        return kafka == null ? "127.0.0.1:" + addresses().kafka() : kafka;
    }

    private Addresses addresses() {
        return portsFrom == null ? Addresses.usual() : Addresses.from(portsFrom);
    }
}
