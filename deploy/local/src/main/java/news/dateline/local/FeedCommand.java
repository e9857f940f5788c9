package news.dateline.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import news.dateline.local.feed.Feeding;
import news.dateline.local.stack.Addresses;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code feed}: pushes files into a running stack and waits until they are searchable. */
@Command(name = "feed", mixinStandardHelpOptions = true, version = "Dateline 1.0", description = "Pushes files of any supported format into a running stack and waits until they are searchable.")
final class FeedCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to push.")
    private List<Path> files = List.of();

    @Option(names = "--ports-from", paramLabel = "N", description = "The stack that was started with this option.")
    private @Nullable Integer portsFrom;

    /** Exit status: 0 all of it is searchable, 1 something was refused or did not arrive, 2 wrong command line. */
    public static void main(String[] arguments) {
        System.exit(
                new CommandLine(new FeedCommand()).setExecutionExceptionHandler(Commands::tell).execute(arguments));
    }

    @Override
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    public Integer call() {
        var addresses = portsFrom == null ? Addresses.usual() : Addresses.from(portsFrom);
        return new Feeding(addresses, System.out).feed(files) ? 0 : 1;
    }
}
