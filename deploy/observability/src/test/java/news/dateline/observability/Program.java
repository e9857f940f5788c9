package news.dateline.observability;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** A program that a machine may lack. */
record Program(Path path) {

    /** The first of these names on the PATH; without any the test is skipped, and says so loudly. */
    @SuppressWarnings("SystemOut") // whoever reads the log must see that something was not proved
    static Program expect(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).findFirst().orElseGet(() -> {
            var warning = "SKIPPED: ALERTS ARE NOT CHECKED: " + names[0]
                    + " is not on the PATH (Debian: apt-get install "
                    + "prometheus prometheus-alertmanager)";
            System.out.println(warning);
            return Assumptions.abort(warning);
        });
    }

    private static Optional<Program> find(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder,
                        name))
                .filter(java.nio.file.Files::isExecutable).map(Program::new).findFirst();
    }

    /** Runs it in a folder to its end and returns what it said; a status other than 0 fails with that. */
    String run(Path folder, String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(arguments)).directory(folder.toFile()).redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(command(arguments) + " ended with " + process.exitValue() + ":\n" + said);
        }
        return said;
    }

    List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(path.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
