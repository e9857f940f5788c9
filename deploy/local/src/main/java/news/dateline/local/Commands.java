package news.dateline.local;

import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the commands share. */
final class Commands {
    private Commands() {
    }

    /** The checkout: {@code dateline.root}, set by the scripts, else the folder the command was called in. */
    static Path root() {
        var root = Path.of(System.getProperty("dateline.root", "")).toAbsolutePath().normalize();
        if (!Files.exists(root.resolve("deploy/local/up"))) {
            throw new IllegalArgumentException(root + " is no checkout of Dateline; call deploy/local/up");
        }
        return root;
    }

    /** Says what failed in one line where that is enough, else with all it knows. */
    static int tell(Exception failure, CommandLine command, ParseResult ignored) {
        var expected = failure instanceof RuntimeException && failure.getMessage() != null;
        command.getErr().println(expected ? "failed: " + failure.getMessage() : "failed:");
        if (!expected)
            failure.printStackTrace(command.getErr());
        return failure instanceof IllegalArgumentException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
